import type { Position } from '../../src/geo/position';
import { nauticalMiles } from '../../src/geo/units';
import type { RouteFailure, RouteMeasure, RouteQuery, RouteResult } from '../../src/routing/index';
import { createResolver, type Resolver } from './places/resolver';

export const CHANCAY: Position = [-77.2731, -11.5843];
export const YANGSHAN: Position = [122.0691, 30.6254];

/** Understands positions and three passages, without the built names. */
export const resolver: Resolver = {
  ...createResolver(false),
  passage: (text) =>
    ['panama', 'suez', 'kiel'].includes(text) ? { id: text } : { error: `no passage "${text}"` },
};

/** Routes straight, with an approach at either end, unless a passage is closed; near 0 N 0 E is land. */
export const router = {
  route({ from, to, closed = [] }: RouteQuery): RouteResult {
    if (closed.length > 0) return { ok: false, reason: 'closed' };
    if (isLand(from)) return { ok: false, reason: 'landlocked', detail: 'from' };
    if (from[0] === 1.5) throw new Error('broken');
    const approach = (end: 'from' | 'to', track: readonly Position[]) =>
      ({ end, kind: 'gap', track, distance: nauticalMiles(1) }) as const;
    return {
      ok: true,
      distance: nauticalMiles(9280.60094),
      track: [[0, 0.12345678] as const, [1, 1] as const],
      waypoints: [],
      approaches: [approach('to', [[1, 1], to]), approach('from', [from, [0, 0.12345678]])],
      passages: [{ id: 'panama', position: [-80, 9], distance: nauticalMiles(1000) }],
      flags: [],
    };
  },
  measure(query: RouteQuery): RouteMeasure | RouteFailure {
    const route = this.route(query);
    return route.ok ? { ...route, passages: route.passages.map(({ id }) => id) } : route;
  },
  reachesWater: (place: Position) => !isLand(place),
};

function isLand([lon, lat]: Position): boolean {
  return lon > 20 && lat > 0 && lat < 30;
}
