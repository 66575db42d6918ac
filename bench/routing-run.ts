import type { Land } from '../scripts/coast/land';
import type { PublishedDistance } from '../scripts/routing/distances';
import type { Estimate } from '../scripts/routing/errors';
import { stretchesOverLand } from '../scripts/routing/land-km';
import type { Track } from '../src/geo/position';
import { type Kilometres, kilometres } from '../src/geo/units';
import type { Contender } from './contender';
import { isInCanal } from './waterways';

/** What a contender did with the published distances. */
export interface RoutingRun {
  readonly estimates: readonly Estimate[];
  /** Milliseconds of each query, in process. */
  readonly queries: readonly number[];
  /** Of each route found, on its own line at sea, canals left out. */
  readonly overLand: readonly Kilometres[];
}

/** Queries made before the clock counts, so that the compiler has seen the engine. */
const WARM_UP = 30;

export function runRouting(
  contender: Contender,
  rows: readonly PublishedDistance[],
  land: Land,
): RoutingRun {
  for (const row of rows.slice(0, WARM_UP)) contender.route(row);
  const timed = rows.map((row) => {
    const start = performance.now();
    const found = contender.route(row);
    return { row, found, elapsed: performance.now() - start };
  });
  return {
    estimates: timed.map(({ row, found }) => ({
      published: row,
      distance: found?.distance,
      passages: found?.passages ?? [],
    })),
    queries: timed.map(({ elapsed }) => elapsed),
    overLand: timed.flatMap(({ found }) => (found ? [landOf(found.track, land)] : [])),
  };
}

function landOf(track: Track, land: Land): Kilometres {
  const stretches = stretchesOverLand(land, track).filter(({ middle }) => !isInCanal(middle));
  return kilometres(stretches.reduce((sum, { length }) => sum + length, 0));
}
