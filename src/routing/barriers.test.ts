import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Track } from '../geo/position';
import { arcsMeet, isNearTouch } from './arc-oracle.fixture';
import { Barriers } from './barriers';
import { toVec, type Vec } from './vec';

const place = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  .map(toVec);

describe('Barriers', () => {
  it.each([
    { path: 'across it', from: [-5, 0], to: [5, 0], is: true },
    { path: 'back across it', from: [5, 0], to: [-5, 0], is: true },
    { path: 'past its end', from: [-5, 12], to: [5, 12], is: false },
    { path: 'that stops short of it', from: [-5, 0], to: [-1, 0], is: false },
    { path: 'at the other end of the world', from: [175, 0], to: [-175, 0], is: false },
    { path: 'across its second arc', from: [2, 12], to: [2, 8], is: true },
  ] as const)('blocks a path $path: $is', ({ from, to, is }) => {
    const gate = lineOf([0, -10], [0, 10], [10, 10]);
    expect(new Barriers([gate]).blocks(...toVec(from), ...toVec(to))).toBe(is);
  });

  it('works across the antimeridian and over the pole', () => {
    const barriers = new Barriers([lineOf([175, 10], [-175, 10]), lineOf([0, 80], [180, 80])]);
    expect(barriers.blocks(...toVec([180, 5]), ...toVec([180, 15]))).toBe(true);
    expect(barriers.blocks(...toVec([90, 85]), ...toVec([-90, 85]))).toBe(true);
    expect(barriers.blocks(...toVec([180, 15]), ...toVec([180, 25]))).toBe(false);
  });

  it('blocks nothing when empty', () => {
    expect(new Barriers([]).isEmpty).toBe(true);
    expect(new Barriers([]).blocks(1, 0, 0, 0, 1, 0)).toBe(false);
  });

  it('blocks exactly what meets one of its arcs', () => {
    const lines = fc.array(fc.array(place, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(lines, place, place, (gates, a, b) => {
        const arcs = gates.flatMap((gate) => gate.slice(1).map((to, i) => [gate[i] as Vec, to]));
        fc.pre(!arcs.some(([c, d]) => isNearTouch(a, b, c as Vec, d as Vec)));
        const isMet = arcs.some(([c, d]) => arcsMeet(a, b, c as Vec, d as Vec));
        expect(new Barriers(gates).blocks(...a, ...b)).toBe(isMet);
      }),
      { numRuns: 500 },
    );
  });
});

function lineOf(...positions: Track): Vec[] {
  return positions.map(toVec);
}
