import fc from 'fast-check';
import { expect, it } from 'vitest';
import { angleOfChord } from './chord';
import { Neighbours } from './neighbours';
import { ALL_KINDS } from './obstacles';
import { ringAround, watersOf } from './shores.fixture';
import { angle } from './vec';

const isles = [0, 1, 2, 3, 4].map((i) => ({
  ring: ringAround([0.3 * i, 0.1 * (i % 2)], [0.06, 0.05, 0.07, 0.05, 0.06, 0.07]),
}));
const { obstacles, corners } = watersOf(isles);

it('tells hidden pairs from clear ones, in whatever order and however often they are asked for', () => {
  const pair = fc.tuple(
    fc.nat({ max: 2 * corners.count - 1 }),
    fc.nat({ max: 2 * corners.count - 1 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(pair, { minLength: 20, maxLength: 200 }), (pairs) => {
      const neighbours = new Neighbours(obstacles, corners, ALL_KINDS);
      for (const [from, to, isFilled] of pairs) {
        if (from === to) continue;
        if (isFilled) filledRow(neighbours, from, to >= corners.count);
        const isHidden = obstacles.blocks(...corners.point(from), ...corners.point(to), ALL_KINDS);
        expect(neighbours.isHidden(from, to)).toBe(isHidden);
      }
    }),
    { numRuns: 40 },
  );
});

it('keeps in a row every corner within reach that a path can turn to and sees', () => {
  const neighbours = new Neighbours(obstacles, corners, ALL_KINDS);
  for (let from = 0; from < corners.count; from++) {
    expect(neighbours.row(from, false)).toBe(-1);
    const row = filledRow(neighbours, from, false);
    const rowOf = () => {
      const first = neighbours.first[row] as number;
      return [...neighbours.targets.subarray(first, first + (neighbours.sizes[row] as number))];
    };
    const filled = rowOf();
    for (const to of filled) neighbours.isHidden(from, to);
    const seen = filled.filter(
      (to) => !obstacles.blocks(...corners.point(from), ...corners.point(to), ALL_KINDS),
    );
    expect(rowOf().sort((a, b) => a - b)).toEqual(seen.sort((a, b) => a - b));
    expect(filled.length).toBeGreaterThan(0);
  }
});

it('measures short and long chords alike', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (radians) => {
      const chord = 2 * Math.sin(radians / 2);
      expect(angleOfChord(chord)).toBeCloseTo(radians, 9);
    }),
  );
  expect(angle([1, 0, 0], [0, 1, 0])).toBeCloseTo(angleOfChord(Math.SQRT2), 12);
});

/** Asks for a row until it is filled, and returns its number. */
function filledRow(neighbours: Neighbours, from: number, isTight: boolean): number {
  for (let asked = 0; asked < 20; asked++) {
    const row = neighbours.row(from, isTight);
    if (row >= 0) return row;
  }
  throw new Error(`The row of corner ${from} is never filled`);
}
