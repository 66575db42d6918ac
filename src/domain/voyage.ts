import type { Position } from '../geo/position';
import type { Itinerary, Stop } from './itinerary';
import type { LandRoute } from './land-route';
import type { Localized } from './locale';
import { type RouteQuery, routeQueryKey } from './sea-route';
import type { Closures } from './voyage-options';

/** A stop of a voyage with its name, position and time zone. */
export interface Place {
  readonly stop: Stop;
  /** Null for a stop that is only a position. */
  readonly name: Localized | null;
  readonly position: Position;
  /** IANA name; absent if the stop has only nautical time. */
  readonly timeZone?: string;
}

/** A planned leg by sea. */
export interface SeaLegPlan {
  readonly mode: 'sea';
  readonly query: RouteQuery;
  readonly key: string;
  /** The same leg for a ship of any size, if the query keeps to the measures of one. */
  readonly anySize?: Omit<SeaLegPlan, 'anySize'>;
}

/** A planned leg: a query for the routing engine, or a route over land. */
export type LegPlan =
  | SeaLegPlan
  /** `route` is undefined if no ways over land join the two places. */
  | { readonly mode: 'land'; readonly route: LandRoute | undefined };

/**
 * Returns the planned legs of an itinerary. A leg goes over land if the itinerary says so or if an end is a town. Throws if a
 * stop has no place.
 */
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
