import type { RouteQuery, SeaRoute } from '../routing/index';

/** Queries and routes of the routing engine, which `app/` alone runs. */
export type { PassageCrossing, RouteQuery, RouteResult, SeaRoute } from '../routing/index';

/** Returns a key that identifies a query. The order of closed and opened passages is ignored; that of `via` is not. */
export function routeQueryKey(query: RouteQuery): string {
  const { from, to, closed = [], opened = [], via = [], vessel = {}, keepsWeatherLimit } = query;
  const lists = [[...closed].sort(), [...opened].sort(), via].map((list) => list.join('.'));
  const ship = Object.entries(vessel).sort().join('.');
  const limit = keepsWeatherLimit === false ? 'no-weather-limit' : '';
  return [from.join(), to.join(), ...lists, ship, limit].join('|');
}

/** Returns the ids of a route's passages in order, joined: a key that identifies it among routes between the same ports. */
export function passageSignature({ passages }: Pick<SeaRoute, 'passages'>): string {
  return passages.map(({ id }) => id).join('.') || 'open-sea';
}
