import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/geo/position';
import { findAlternatives, measureMatrix } from '../../src/routing/index';
import { openBuiltRouter } from '../../tools/routing/built-router';

const CHANCAY: Position = [-77.27, -11.58];
const SANTOS: Position = [-46.3, -24];
const SHANGHAI: Position = [122.07, 30.63];
const LAKE_BAIKAL: Position = [108, 53.5];
const OFF_BAKU: Position = [50.2, 40.2];

const router = openBuiltRouter();

describe('alternatives from Santos to Shanghai', () => {
  const result = findAlternatives(router, { from: SANTOS, to: SHANGHAI });
  const alternatives = result.ok ? result.alternatives : [];

  it('begin with the shortest, round Africa, and have one through Panama', () => {
    const [first] = alternatives;
    expect(first).toMatchObject({ kind: 'shortest' });
    expect(first?.route.passages.map(({ id }) => id)).toContain('good-hope');
    const panama = alternatives.find(({ passage }) => passage === 'panama');
    expect(panama?.route.passages.map(({ id }) => id)).toContain('panama');
  });

  it('are ordered by length and differ in their passages', () => {
    const lengths = alternatives.map(({ route }): number => route.distance);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    const keys = alternatives.map(({ route }) => route.passages.map(({ id }) => id).join());
    expect(new Set(keys).size).toBe(alternatives.length);
  });
});

describe('a matrix of ports', () => {
  const ports = [CHANCAY, SANTOS, SHANGHAI];
  const { rows, failures } = measureMatrix(router, {
    origins: ports,
    destinations: [...ports, LAKE_BAIKAL],
  });

  it('has the length of each route, in both directions', () => {
    for (const [row, from] of ports.entries()) {
      for (const [column, to] of ports.entries()) {
        const route = router.route({ from, to });
        expect(route.ok && Math.abs(route.distance - (rows[row]?.[column] ?? 0))).toBeLessThan(
          1e-6,
        );
      }
    }
  });

  it('has no length to a lake, and says why', () => {
    expect(rows.map((row) => row[3])).toEqual(Array(3).fill(Number.NaN));
    expect(failures.map(({ failure }) => failure)).toEqual(
      Array(3).fill({ ok: false, reason: 'landlocked', detail: 'to' }),
    );
  });

  it('says in both directions what a single query says', () => {
    const ends = [SHANGHAI, LAKE_BAIKAL, OFF_BAKU];
    const matrix = measureMatrix(router, { origins: ends, destinations: ends });
    expect(matrix.failures.length).toBeGreaterThan(4);
    for (const { row, column, failure } of matrix.failures) {
      const [from, to] = [ends[row] as Position, ends[column] as Position];
      expect(router.route({ from, to })).toEqual(failure);
    }
  });
});
