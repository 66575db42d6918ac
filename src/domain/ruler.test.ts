import { describe, expect, it } from 'vitest';
import { isContinuous } from '../geo/antimeridian';
import type { Position } from '../geo/position';
import { measureRuler, rulerLines, totalsOf } from './ruler';

const CHANCAY: Position = [-77.27, -11.58];
const SHANGHAI: Position = [122, 31];

describe('a ruler', () => {
  it('measures nothing for none and for one', () => {
    expect(measureRuler([])).toEqual([]);
    expect(measureRuler([CHANCAY])).toEqual([]);
    expect(totalsOf([])).toEqual({ geodesic: 0, rhumb: 0, sphere: 0 });
  });

  it('measures across 180 degrees, by the geodesic, the rhumb line and the sphere', () => {
    const [segment] = measureRuler([CHANCAY, SHANGHAI]);
    expect(segment?.geodesic).toBeCloseTo(9228.385, 3);
    expect(segment?.rhumb.distance).toBeCloseTo(9631.49, 3);
    expect(segment?.sphere).toBeCloseTo(9224.926, 3);
    expect(segment?.bearings.initial).toBeCloseTo(320.751, 3);
    expect(segment?.rhumb.bearing).toBeCloseTo(285.316, 3);
  });

  it('adds its segments, the same point twice adding nothing', () => {
    const there = totalsOf(measureRuler([CHANCAY, SHANGHAI]));
    const andBack = totalsOf(measureRuler([CHANCAY, SHANGHAI, SHANGHAI, CHANCAY]));
    expect(andBack.geodesic).toBeCloseTo(2 * there.geodesic, 6);
    expect(andBack.rhumb).toBeCloseTo(2 * there.rhumb, 6);
  });

  it('is drawn a segment a line, none with a jump', () => {
    const { geodesics, rhumbs } = rulerLines([CHANCAY, SHANGHAI, [-179, 80], CHANCAY]);
    expect([geodesics.length, rhumbs.length]).toEqual([3, 3]);
    expect([...geodesics, ...rhumbs].every(isContinuous)).toBe(true);
    expect(geodesics[0]?.at(-1)).toEqual([-238, 31]);
  });
});
