import type { Position } from '../../../src/geo/position';
import { measureMatrix } from '../../../src/routing/index';
import { openBuiltRouter } from '../../../tools/routing/built-router';
import { roundTo } from '../answer';
import type { RouteOptions } from '../route-options';

export interface MatrixSettings {
  readonly positions: readonly Position[];
  readonly options: RouteOptions;
}

/** Whether a route and its reverse may differ: passages that must be taken have an order. */
export function hasDirection({ via = [] }: RouteOptions): boolean {
  return via.length > 0;
}

/**
 * Returns what a thread does with the number of an origin: it measures to all places that follow it in the list, to all
 * places if routes have a direction. NaN stands where there is no route.
 */
export function createMatrixTask({
  positions,
  options,
}: MatrixSettings): (origin: number) => Float64Array {
  const router = openBuiltRouter();
  return (origin) => {
    const origins = positions.slice(origin, origin + 1);
    const destinations = hasDirection(options) ? positions : positions.slice(origin + 1);
    const { rows } = measureMatrix(router, { ...options, origins, destinations });
    return Float64Array.from(rows[0] ?? [], (miles) => roundTo(miles, 4));
  };
}
