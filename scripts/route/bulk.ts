import type { Position, Track } from '../../src/geo/position';
import type { RouteQuery, SeaRoute, SeaRouter } from '../../src/routing/index';
import { describeFailure } from './describe-route';
import { type Pair, parsePair } from './pairs';

/** The result for one row of a file of pairs. */
export interface BulkResult {
  readonly id: Pair['id'];
  /** Null where there is no route. */
  readonly nm: number | null;
  /** Milliseconds that the router took in process. */
  readonly ms: number;
  /** The whole line, approaches included: unwrapped, rounded to a tenth of a metre. */
  readonly lines: readonly (readonly Position[])[];
  /** Why there is no route. */
  readonly error?: string;
}

/** Routes each row by itself: a bad row has an error and does not stop the others. */
export function routePairs(
  router: Pick<SeaRouter, 'route'>,
  rows: readonly unknown[],
): readonly BulkResult[] {
  return rows.map((row) => {
    const pair = parsePair(row);
    if ('error' in pair) return { id: pair.id, nm: null, ms: 0, lines: [], error: pair.error };
    return routePair(router, pair);
  });
}

function routePair(router: Pick<SeaRouter, 'route'>, { id, from, to, avoid }: Pair): BulkResult {
  const start = performance.now();
  const result = routeSafely(router, { from, to, closed: avoid });
  const ms = roundTo(performance.now() - start, 3);
  if ('fault' in result) return { id, nm: null, ms, lines: [], error: result.fault };
  if (!result.ok) return { id, nm: null, ms, lines: [], error: describeFailure(result) };
  const lines = linesOf(result).map((line) =>
    line.map(([lon, lat]): Position => [roundTo(lon, 6), roundTo(lat, 6)]),
  );
  return { id, nm: roundTo(result.distance, 4), ms, lines };
}

/** Returns an exception of the router as the error of one row. */
function routeSafely(router: Pick<SeaRouter, 'route'>, query: RouteQuery) {
  try {
    return router.route(query);
  } catch (error) {
    return { fault: `fault: ${(error as Error).message}` };
  }
}

/** Returns the lines of a route from port to port: its approaches and the track between them. */
function linesOf({ approaches, track }: SeaRoute): readonly Track[] {
  const tracksAt = (end: 'from' | 'to') =>
    approaches.filter((each) => each.end === end).map((each) => each.track);
  const lines = [...tracksAt('from'), track, ...tracksAt('to')];
  return lines.filter((line) => line.length > 0);
}

/** Rounds to so many decimals. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
