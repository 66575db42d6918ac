import type { Position } from '../geo/position';
import type { Itinerary, Stop } from './itinerary';
import type { LandRoute } from './land-route';
import type { Localized } from './locale';
import { type RouteQuery, routeQueryKey } from './sea-route';
import type { Closures } from './voyage-options';

/** A stop of a voyage with what is known of it. */
export interface Place {
  readonly stop: Stop;
  /** Null for a place that is only a position. */
  readonly name: Localized | null;
  readonly position: Position;
  /** IANA name; undefined where only the sea's own time is known. */
  readonly timeZone?: string;
}

/** A leg of a voyage as it is asked for. */
export type LegPlan =
  | { readonly mode: 'sea'; readonly query: RouteQuery; readonly key: string }
  /** `way` is undefined where no land legs join the two places. */
  | { readonly mode: 'land'; readonly route: LandRoute | undefined };

/** The legs of an itinerary between its places: a town is reached over land, as is what is asked for so. */
export function planLegs(
  { stops, legs }: Itinerary,
  places: readonly Place[],
  { closed, opened }: Closures,
  byLand: (from: Position, to: Position) => LandRoute | undefined,
): readonly LegPlan[] {
  return legs.map((leg, i): LegPlan => {
    const [from, to] = [places[i], places[i + 1]];
    if (!from || !to) throw new Error(`Itinerary has no place for stop ${i + 1}`);
    const isTown = [stops[i], stops[i + 1]].some((stop) => stop?.kind === 'town');
    if (leg.byLand || isTown) {
      return { mode: 'land', route: byLand(from.position, to.position) };
    }
    const query = { from: from.position, to: to.position, closed, opened, via: leg.via };
    return { mode: 'sea', query, key: routeQueryKey(query) };
  });
}
