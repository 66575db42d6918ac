import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/routing/grid';
import { angle, toPosition, toVec } from '../../src/routing/vec';
import { cellAt, cellsAround, vecOf } from './grid-points';

const grid: Grid = { columns: 100_000, rowStep: 0.0017, south: -90 };
const rows = Math.floor(180 / grid.rowStep);

/** Not at a pole, where every column is the same place. */
const cell = fc.tuple(
  fc.integer({ min: 0, max: grid.columns - 1 }),
  fc.integer({ min: 1, max: rows - 1 }),
);

describe('a point of the grid', () => {
  it('is found again from its vector', () => {
    fc.assert(
      fc.property(cell, ([column, row]) => {
        expect(cellAt(grid, toPosition(vecOf(grid, [column, row])))).toEqual([column, row]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the nearest to a position', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -89.9, max: 89.9, noNaN: true }),
    );
    fc.assert(
      fc.property(position, (at) => {
        const [lon, lat] = toPosition(vecOf(grid, cellAt(grid, at)));
        const away = Math.abs(lon - at[0]);
        expect(Math.min(away, 360 - away)).toBeLessThan(0.0018 + 1e-9);
        expect(Math.abs(lat - at[1])).toBeLessThan(grid.rowStep / 2 + 1e-9);
      }),
    );
  });

  it('has the same column at 180, -180 and after whole turns', () => {
    expect(cellAt(grid, [180, 10])).toEqual(cellAt(grid, [-180, 10]));
    expect(cellAt(grid, [540, 10])).toEqual(cellAt(grid, [-180, 10]));
    expect(cellAt(grid, [-190, 10])).toEqual(cellAt(grid, [170, 10]));
    expect(vecOf(grid, [-1, 5])).toEqual(vecOf(grid, [grid.columns - 1, 5]));
    expect(vecOf(grid, [grid.columns, 5])).toEqual(vecOf(grid, [0, 5]));
  });

  it('just short of 180 rounds to the first column', () => {
    expect(cellAt(grid, [179.9999, 0])[0]).toBe(0);
  });

  it('has nine points around it, across the antimeridian too', () => {
    const around = cellsAround(grid, toVec([180, 20]));
    expect(new Set(around.map(String)).size).toBe(9);
    const away = around.map((point) => angle(point, toVec([180, 20])));
    expect(Math.max(...away)).toBeLessThan(1e-4);
  });

  it('has a vector of length 1', () => {
    fc.assert(
      fc.property(cell, (at) => {
        expect(Math.abs(Math.hypot(...vecOf(grid, at)) - 1)).toBeLessThan(1e-15 * 4);
      }),
    );
  });
});
