import type { Position } from '../geo/position';
import type { SeaRouter } from './open-router';
import { searchOrigin } from './router';
import type { CancelSignal, RouterClient } from './router-client';
import type { RouteFailure, RouteMeasure, RouteQuery } from './sea-route';

/** A query for the distances from each origin to each destination, all under the same conditions. */
export interface MatrixQuery extends Omit<RouteQuery, 'from' | 'to'> {
  readonly origins: readonly Position[];
  readonly destinations: readonly Position[];
}

/** A pair without a route. */
export interface MatrixFailure {
  /** Index of the origin. */
  readonly row: number;
  /** Index of the destination. */
  readonly column: number;
  readonly failure: RouteFailure;
}

export interface DistanceMatrix {
  /** A row for each origin, in it a distance for each destination in nautical miles on WGS84; NaN where there is no route. */
  readonly rows: readonly Float64Array[];
  readonly failures: readonly MatrixFailure[];
}

/**
 * Returns the distances from each origin to each destination. A pair that stands in the matrix in both directions is routed once
 * unless `via` requires passages, whose order has a direction: a route and its reverse are equally long. Pairs with one end share
 * the search of the world from there.
 */
export function measureMatrix(
  router: Pick<SeaRouter, 'measure'>,
  query: MatrixQuery,
): DistanceMatrix {
  const steps = matrixOf(query);
  let step = steps.next();
  while (!step.done) step = steps.next(router.measure(step.value));
  return step.value;
}

/** Resolves with what `measureMatrix` returns, found by a worker. Rejects as `RouterClient.measure` does. */
export async function requestMatrix(
  client: Pick<RouterClient, 'measure'>,
  query: MatrixQuery,
  signal?: CancelSignal,
): Promise<DistanceMatrix> {
  const steps = matrixOf(query);
  let step = steps.next();
  while (!step.done) step = steps.next(await client.measure(step.value, signal));
  return step.value;
}

/** Yields the queries to be answered, those with the same search origin in a row, and returns their distances. */
function* matrixOf({
  origins,
  destinations,
  ...conditions
}: MatrixQuery): Generator<RouteQuery, DistanceMatrix, RouteMeasure | RouteFailure> {
  const rows = origins.map(() => new Float64Array(destinations.length).fill(Number.NaN));
  const failures: MatrixFailure[] = [];
  const hasDirection = (conditions.via ?? []).length > 0;
  const reversed = new Map<string, number | RouteFailure>();
  for (const { row, column, from, to } of cellsOf(origins, destinations)) {
    const known = hasDirection ? undefined : reversed.get(keyOf(from, to));
    const found = known ?? lengthOf(yield { ...conditions, from, to });
    reversed.set(keyOf(to, from), typeof found === 'number' ? found : reverseFailure(found));
    if (typeof found === 'number') (rows[row] as Float64Array)[column] = found;
    else failures.push({ row, column, failure: found });
  }
  failures.sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows, failures };
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly from: Position;
  readonly to: Position;
}

function cellsOf(origins: readonly Position[], destinations: readonly Position[]): Cell[] {
  const byOrigin = new Map<string, Cell[]>();
  for (const [row, from] of origins.entries()) {
    for (const [column, to] of destinations.entries()) {
      const key = searchOrigin({ from, to }).join();
      const cells = byOrigin.get(key) ?? [];
      cells.push({ row, column, from, to });
      byOrigin.set(key, cells);
    }
  }
  return [...byOrigin.values()].flat();
}

function lengthOf(result: RouteMeasure | RouteFailure): number | RouteFailure {
  return result.ok ? result.distance : result;
}

/** Returns why there is no route in the other direction either. */
function reverseFailure(failure: RouteFailure): RouteFailure {
  if (failure.waters) {
    const [from, to] = failure.waters;
    return { ...failure, detail: `${to} ${from}`, waters: [to, from] };
  }
  const other = { from: 'to', to: 'from' }[failure.detail ?? ''];
  return other ? { ...failure, detail: other } : failure;
}

function keyOf(from: Position, to: Position): string {
  return `${from.join()} ${to.join()}`;
}
