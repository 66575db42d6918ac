import type { Position } from '../../../src/geo/position';
import { openBuiltRouter } from '../../../tools/routing/built-router';
import { roundTo } from '../answer';
import type { RouteOptions } from '../route-options';

export interface MatrixSettings {
  readonly positions: readonly Position[];
  readonly options: RouteOptions;
}

/** Miles from one place to all that follow it in the list, NaN where there is no route. */
export type MilesOnward = Float64Array;

/** Returns what a thread does with the number of an origin. */
export function createMatrixTask({
  positions,
  options,
}: MatrixSettings): (origin: number) => MilesOnward {
  const router = openBuiltRouter();
  return (origin) => {
    const from = positions[origin] as Position;
    return Float64Array.from(positions.slice(origin + 1), (to) => {
      const result = router.route({ ...options, from, to });
      return result.ok ? roundTo(result.distance, 4) : Number.NaN;
    });
  };
}
