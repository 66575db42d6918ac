import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import { measureMatrix, requestMatrix } from './distance-matrix';
import type { RouteFailure, RouteMeasure, RouteQuery } from './sea-route';

const [A, B, LAKE]: [Position, Position, Position] = [
  [0, 0],
  [10, 0],
  [30, 60],
];

/** Routes east and west at sixty miles a degree, and reaches no lake. */
function fakeRouter() {
  const asked: RouteQuery[] = [];
  const measure = (query: RouteQuery): RouteMeasure | RouteFailure => {
    asked.push(query);
    const { from, to } = query;
    const end = from === LAKE ? 'from' : to === LAKE ? 'to' : undefined;
    if (end) return { ok: false, reason: 'landlocked', detail: end };
    const distance = nauticalMiles(60 * Math.abs(from[0] - to[0]));
    return { ok: true, distance, passages: [], flags: [] };
  };
  return { asked, measure };
}

const rowsOf = ({ rows }: ReturnType<typeof measureMatrix>) => rows.map((row) => [...row]);

describe('a matrix', () => {
  it('has a row for each origin and a column for each destination', () => {
    const matrix = measureMatrix(fakeRouter(), { origins: [A], destinations: [A, B, [-20, 5]] });
    expect(rowsOf(matrix)).toEqual([[0, 600, 1200]]);
    expect(matrix.failures).toEqual([]);
  });

  it('has no number where there is no route, and says why in each direction', () => {
    const all = [A, LAKE];
    const { rows, failures } = measureMatrix(fakeRouter(), { origins: all, destinations: all });
    expect(rows.map((row) => [...row])).toEqual([
      [0, Number.NaN],
      [Number.NaN, Number.NaN],
    ]);
    expect(failures.map(({ row, column, failure }) => [row, column, failure.detail])).toEqual([
      [0, 1, 'to'],
      [1, 0, 'from'],
      [1, 1, 'from'],
    ]);
  });

  it('routes a pair and its reverse once, unless passages are required in order', () => {
    const [one, two] = [fakeRouter(), fakeRouter()];
    const all = { origins: [A, B], destinations: [A, B] };
    measureMatrix(one, { ...all, closed: ['suez'] });
    expect(one.asked).toHaveLength(3);
    expect(one.asked.every(({ closed }) => closed?.[0] === 'suez')).toBe(true);
    measureMatrix(two, { ...all, via: ['suez', 'malacca'] });
    expect(two.asked).toHaveLength(4);
  });

  it('is the same from a worker, and ends with the signal of its query', async () => {
    const { measure } = fakeRouter();
    const query = { origins: [A, B], destinations: [B, LAKE] };
    const client = {
      measure: async (each: RouteQuery, signal?: { readonly aborted: boolean }) => {
        if (signal?.aborted) throw new Error('cancelled');
        return measure(each);
      },
    };
    expect(await requestMatrix(client, query)).toEqual(measureMatrix({ measure }, query));
    await expect(requestMatrix(client, query, AbortSignal.abort())).rejects.toThrow('cancelled');
  });
});
