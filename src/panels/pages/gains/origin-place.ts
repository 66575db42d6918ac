import { parseStop, type Stop } from '../../../domain/itinerary';
import type { LandNetwork, NetworkPlace } from '../../../domain/land-network';
import { greatCircleDistance } from '../../../geo/great-circle';
import type { Position } from '../../../geo/position';
import { type Kilometres, kilometres, nauticalMilesToKilometres } from '../../../geo/units';

/** Beyond this distance from the network no way is known to begin: an island, another continent. */
export const MAX_GAP = kilometres(200);

/** The place of the network from which the goods of an address leave. */
export interface OriginPlace {
  readonly place: NetworkPlace;
  /** Great circle from what the address names to the place; 0 if it is the place. */
  readonly gap: Kilometres;
  /** What the address names, if it is not the place itself. */
  readonly named?: { readonly project: string } | { readonly position: Position };
}

/**
 * Returns the place for the id of a page: a place of the network, a project that is one or the place nearest to it, or the
 * place nearest to a position. Undefined for a town or project that nobody knows.
 */
export function originPlace(
  id: string,
  { places }: Pick<LandNetwork, 'places'>,
  projects: readonly { readonly id: string; readonly position: Position }[],
): OriginPlace | undefined {
  const stop: Stop | undefined = parseStop(id);
  if (!stop || stop.kind === 'port') return undefined;
  if (stop.kind === 'point') {
    return nearestTo(stop.position, places, { position: stop.position });
  }
  const own = places.find((place) =>
    stop.kind === 'town' ? place.id === stop.id : place.project === stop.id,
  );
  if (own) return { place: own, gap: kilometres(0) };
  const project =
    stop.kind === 'project' ? projects.find((each) => each.id === stop.id) : undefined;
  return project && nearestTo(project.position, places, { project: project.id });
}

function nearestTo(
  position: Position,
  places: readonly NetworkPlace[],
  named: NonNullable<OriginPlace['named']>,
): OriginPlace | undefined {
  let best: OriginPlace | undefined;
  for (const place of places) {
    const gap = nauticalMilesToKilometres(greatCircleDistance(position, place.position));
    if (!best || gap < best.gap) best = { place, gap, named };
  }
  return best;
}
