import { namedStops } from '../domain/corridor';
import { type Stop, townId } from '../domain/itinerary';
import { inEveryLocale } from '../domain/locale';
import type { Place } from '../domain/voyage';
import { findProject } from './select-projects';
import { findWorldPort, type KnownPorts, portsAround } from './select-world-ports';
import type { AppState } from './store';

/** The land network is needed for towns alone. */
export type KnownPlaces = Pick<AppState, 'corridorMap' | 'projects'> &
  KnownPorts &
  Partial<Pick<AppState, 'landNetwork'>>;

/**
 * Returns a stop with its name, position and time zone. Takes ports from the atlas's own records first, then from the
 * gazetteer, towns from the land legs first, then from the land network. Returns null while the data is not loaded, undefined if the stop does not exist.
 */
export function placeOf(state: KnownPlaces, stop: Stop): Place | null | undefined {
  if (stop.kind === 'point') return { stop, name: null, position: stop.position };
  if (stop.kind === 'project') return projectPlace(state, stop);
  if (state.corridorMap.state !== 'ready') return null;
  const { ports, legs } = state.corridorMap.value;
  if (stop.kind === 'town') {
    const town = legs.flatMap(namedStops).find(({ name }) => townId(name) === stop.id);
    if (town) return { stop, name: inEveryLocale(town.name), position: town.position };
    if (state.landNetwork?.state !== 'ready') return null;
    const place = state.landNetwork.value.places.find(({ id }) => id === stop.id);
    return place && { stop, name: place.name, position: place.position };
  }
  const worldPort = findWorldPort(state, stop.id);
  const timeZone = worldPort && { timeZone: worldPort.timeZone };
  const atlasPort = ports.find(({ id }) => id === stop.id);
  if (atlasPort) return { stop, name: atlasPort.name, position: atlasPort.position, ...timeZone };
  if (portsAround(state, stop.id)?.state !== 'ready') return null;
  return (
    worldPort && {
      stop,
      name: inEveryLocale(worldPort.name),
      position: worldPort.position,
      ...timeZone,
    }
  );
}

function projectPlace(
  state: KnownPlaces,
  stop: Extract<Stop, { kind: 'project' }>,
): Place | null | undefined {
  if (state.projects.state !== 'ready') return null;
  const project = findProject(state, stop.id);
  return project && { stop, name: project.name, position: project.position };
}
