import type { RouteQuery } from '../../src/domain/sea-route';
import type { Position } from '../../src/geo/position';
import type { Router } from '../../src/routing/router';
import { drawnLines } from './drawn-lines';
import { noRouteText } from './no-route-text';
import { type Pair, pairOf } from './pairs';
import { roundTo } from './round';

/** The answer to one row of a file of pairs. */
export interface BulkResult {
  readonly id: Pair['id'];
  /** Null where there is no way. */
  readonly nm: number | null;
  /** Milliseconds that the router took, in process. */
  readonly ms: number;
  /** The whole drawn geometry, approaches included: unwrapped, to a tenth of a metre. */
  readonly lines: readonly (readonly Position[])[];
  /** Why there is no way. */
  readonly error?: string;
}

/** Answers each row for itself: a bad one has an error, and the others go on. */
export function answerPairs(
  router: Pick<Router, 'route'>,
  rows: readonly unknown[],
): readonly BulkResult[] {
  return rows.map((row) => {
    const pair = pairOf(row);
    if ('error' in pair) return { id: pair.id, nm: null, ms: 0, lines: [], error: pair.error };
    return answerPair(router, pair);
  });
}

function answerPair(router: Pick<Router, 'route'>, { id, from, to, avoid }: Pair): BulkResult {
  const start = performance.now();
  const answer = askSafely(router, { from, to, closed: avoid });
  const ms = roundTo(performance.now() - start, 3);
  if ('fault' in answer) return { id, nm: null, ms, lines: [], error: answer.fault };
  if (!answer.ok) return { id, nm: null, ms, lines: [], error: noRouteText(answer) };
  const lines = drawnLines(answer).map((line) =>
    line.map(([lon, lat]): Position => [roundTo(lon, 6), roundTo(lat, 6)]),
  );
  return { id, nm: roundTo(answer.distance, 4), ms, lines };
}

/** A fault of the engine is one row's error. */
function askSafely(router: Pick<Router, 'route'>, query: RouteQuery) {
  try {
    return router.route(query);
  } catch (error) {
    return { fault: `fault: ${(error as Error).message}` };
  }
}
