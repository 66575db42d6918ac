import { describe, expect, it } from 'vitest';
import { isContinuous } from '../geo/antimeridian';
import type { Position } from '../geo/position';
import { measureRuler, rulerLines, totalsOf } from './ruler';

const CHANCAY: Position = [-77.27, -11.58];
const SHANGHAI: Position = [122, 31];

describe('a ruler', () => {
  it('has no segments for fewer than two points', () => {
    expect(measureRuler([])).toEqual([]);
    expect(measureRuler([CHANCAY])).toEqual([]);
    expect(totalsOf([])).toEqual({ geodesic: 0, rhumb: 0, sphere: 0 });
  });

  it('measures geodesic, rhumb line and sphere across the antimeridian', () => {
    const [segment] = measureRuler([CHANCAY, SHANGHAI]);
    expect(segment?.geodesic).toBeCloseTo(9228.385, 3);
    expect(segment?.rhumb.distance).toBeCloseTo(9631.49, 3);
    expect(segment?.sphere).toBeCloseTo(9224.926, 3);
    expect(segment?.bearings.initial).toBeCloseTo(320.751, 3);
    expect(segment?.rhumb.bearing).toBeCloseTo(285.316, 3);
  });

  it('adds its segments; a repeated point adds 0', () => {
    const there = totalsOf(measureRuler([CHANCAY, SHANGHAI]));
    const andBack = totalsOf(measureRuler([CHANCAY, SHANGHAI, SHANGHAI, CHANCAY]));
    expect(andBack.geodesic).toBeCloseTo(2 * there.geodesic, 6);
    expect(andBack.rhumb).toBeCloseTo(2 * there.rhumb, 6);
  });

  it('draws one continuous line per segment', () => {
    const { geodesics, rhumbs } = rulerLines([CHANCAY, SHANGHAI, [-179, 80], CHANCAY]);
    expect([geodesics.length, rhumbs.length]).toEqual([3, 3]);
    expect([...geodesics, ...rhumbs].every(isContinuous)).toBe(true);
    expect(geodesics[0]?.at(-1)).toEqual([-238, 31]);
  });
});
