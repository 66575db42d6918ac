import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircleDistance } from '../geo/great-circle';
import type { Position } from '../geo/position';
import { kilometres, kilometresToNauticalMiles } from '../geo/units';
import {
  angle,
  angleToArc,
  cross,
  dot,
  EARTH_KM,
  nearestOnArc,
  side,
  slerp,
  toPosition,
  toVec,
  unit,
  type Vec,
} from './vec';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const place = position.map(toVec);

describe('a vector', () => {
  it('converts to a position and back', () => {
    fc.assert(
      fc.property(position, ([lon, lat]) => {
        const [backLon, backLat] = toPosition(toVec([lon, lat]));
        expect(Math.abs(backLat - lat)).toBeLessThan(1e-9);
        const turn = Math.abs(backLon - lon) * Math.cos((lat * Math.PI) / 180);
        expect(Math.min(turn, Math.abs(turn - 360))).toBeLessThan(1e-9);
      }),
    );
  });

  it('is the same on both sides of the antimeridian and at any longitude of a pole', () => {
    expect(angle(toVec([180, 40]), toVec([-180, 40]))).toBeLessThan(1e-15);
    expect(angle(toVec([10, 90]), toVec([130, 90]))).toBeLessThan(1e-15);
  });

  it('of length 0 stays unchanged by unit', () => {
    expect(unit([0, 0, 0])).toEqual([0, 0, 0]);
  });
});

describe('the angle between two points', () => {
  it('is the great-circle distance', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const nm = kilometresToNauticalMiles(kilometres(angle(toVec(a), toVec(b)) * EARTH_KM));
        expect(Math.abs(nm - greatCircleDistance(a, b))).toBeLessThan(0.001);
      }),
    );
  });

  it('is 0 at one point and pi at antipodes', () => {
    expect(angle(toVec([12, 34]), toVec([12, 34]))).toBe(0);
    expect(angle([0, 0, 1], [0, 0, -1])).toBe(Math.PI);
  });

  it('resolves a millimetre', () => {
    const millimetre = 1e-6 / EARTH_KM;
    const b: Vec = [Math.cos(millimetre), Math.sin(millimetre), 0];
    expect(angle([1, 0, 0], b) / millimetre).toBeCloseTo(1, 6);
  });
});

describe('slerp', () => {
  it('divides the arc at the share', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(place, place, share, (a, b, f) => {
        fc.pre(angle(a, b) < 3.1);
        const between = slerp(a, b, f);
        expect(Math.abs(angle(a, between) - f * angle(a, b))).toBeLessThan(1e-9);
        expect(Math.abs(angle(between, b) - (1 - f) * angle(a, b))).toBeLessThan(1e-9);
      }),
    );
  });

  it('returns the point itself if both are the same', () => {
    const a = toVec([180, -50]);
    expect(slerp(a, a, 0.3)).toEqual(a);
  });
});

describe('side', () => {
  it.each([
    { path: 'along the equator', from: [0, 0], to: [10, 0], left: [5, 1], right: [5, -1] },
    {
      path: 'over the antimeridian',
      from: [175, 0],
      to: [-175, 0],
      left: [180, 1],
      right: [180, -1],
    },
    { path: 'over the pole', from: [0, 80], to: [180, 80], left: [-90, 89], right: [90, 89] },
  ] as const)('has the right sign $path', ({ from, to, left, right }) => {
    const [a, b] = [toVec(from), toVec(to)];
    expect(side(a, b, toVec(left))).toBeGreaterThan(0);
    expect(side(a, b, toVec(right))).toBeLessThan(0);
  });

  it('changes sign with the direction', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(side(a, b, c)).toBeCloseTo(-side(b, a, c), 12);
        expect(side(a, b, c)).toBeCloseTo(dot(cross(a, b), c), 12);
      }),
    );
  });
});

describe('the distance to an arc', () => {
  it('is that to the nearest of many points on it', () => {
    fc.assert(
      fc.property(place, place, place, (point, a, b) => {
        fc.pre(angle(a, b) < 3 && angle(a, b) > 1e-6);
        const steps = Array.from({ length: 2001 }, (_, i) => angle(point, slerp(a, b, i / 2000)));
        const least = Math.min(...steps);
        expect(angleToArc(point, a, b)).toBeLessThan(least + 1e-9);
        expect(angleToArc(point, a, b)).toBeGreaterThan(least - 1e-3);
      }),
      { numRuns: 60 },
    );
  });

  it('is reached at nearestOnArc', () => {
    fc.assert(
      fc.property(place, place, place, (point, a, b) => {
        fc.pre(angle(a, b) < 3 && angle(a, b) > 1e-6);
        const nearest = nearestOnArc(point, a, b);
        expect(Math.abs(angle(point, nearest) - angleToArc(point, a, b))).toBeLessThan(1e-7);
        expect(angleToArc(nearest, a, b)).toBeLessThan(1e-7);
      }),
    );
  });

  it.each([
    { where: 'abeam', point: [5, 1], degrees: 1 },
    { where: 'ahead', point: [13, 0], degrees: 3 },
    { where: 'astern', point: [-2, 0], degrees: 2 },
    { where: 'on it', point: [4, 0], degrees: 0 },
    { where: 'at the other end of the world', point: [-175, 0], degrees: 175 },
  ] as const)('is $degrees degrees for a point $where', ({ point, degrees }) => {
    const away = angleToArc(toVec(point), toVec([0, 0]), toVec([10, 0]));
    expect((away * 180) / Math.PI).toBeCloseTo(degrees, 9);
  });
});

const poles: readonly Position[] = [
  [0, 90],
  [0, -90],
];

describe('a pole', () => {
  it.each(poles)('at %d, %d is a point like any other', (lon, lat) => {
    const pole = toVec([lon, lat]);
    expect((angle(pole, toVec([77, 0])) * 180) / Math.PI).toBeCloseTo(90, 9);
    expect(toPosition(pole)[1]).toBe(lat);
  });
});
