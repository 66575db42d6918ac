import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContinuous } from './antimeridian';
import { circleAround, circleBounds } from './circle';
import { greatCircleDistance } from './great-circle';
import type { Position } from './position';
import { nauticalMiles } from './units';

const RADIUS = nauticalMiles(54);
const lonsOf = (track: readonly Position[]) => track.map(([lon]) => lon);

describe('circleAround', () => {
  it('is at the radius everywhere, closed and without a jump', () => {
    const centre = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(centre, fc.double({ min: 5, max: 540, noNaN: true }), (position, miles) => {
        const { outline, area } = circleAround(position, nauticalMiles(miles));
        for (const each of outline) {
          expect(Math.abs(greatCircleDistance(position, each) - miles)).toBeLessThan(1e-6);
        }
        expect(isContinuous(outline)).toBe(true);
        expect(area.at(-1)?.[1]).toBeCloseTo(area[0]?.[1] ?? Number.NaN, 9);
        expect(((area.at(-1)?.[0] ?? 0) - (area[0]?.[0] ?? 0)) % 360).toBeCloseTo(0, 9);
      }),
    );
  });

  it('runs past 180 degrees instead of jumping', () => {
    const { outline } = circleAround([179.9, -20], RADIUS);
    expect(Math.min(...lonsOf(outline))).toBeCloseTo(178.94, 1);
    expect(Math.max(...lonsOf(outline))).toBeCloseTo(180.86, 1);
  });

  it.each([
    [[10, 89.5], 90],
    [[-170, 90], 90],
    [[10, -89.9], -90],
  ] as const)('takes in the pole near %j by the edge of the map', (centre, pole) => {
    const { outline, area, apex } = circleAround(centre, RADIUS);
    expect(Math.abs((outline.at(-1)?.[0] ?? 0) - (outline[0]?.[0] ?? 0))).toBeCloseTo(360, 6);
    expect(area.filter(([, lat]) => lat === pole)).toHaveLength(2);
    expect(Math.abs(apex[1])).toBeLessThan(90);
    expect(greatCircleDistance(centre, apex)).toBeCloseTo(RADIUS, 6);
  });

  it('has no pole if it ends before it', () => {
    const { outline, area } = circleAround([10, 89], RADIUS);
    expect(area).toEqual(outline);
  });
});

describe('circleBounds', () => {
  it('bounds a circle across 180 degrees in one piece', () => {
    const [west, south, east, north] = circleBounds([-179.9, 0], RADIUS) ?? [0, 0, 0, 0];
    expect(east - west).toBeCloseTo(1.8, 1);
    expect(north - south).toBeCloseTo(1.8, 1);
  });

  it.each([[[10, 89.9]], [[10, -89.9]], [[10, 88]]] as const)(
    'bounds what a Mercator map shows of a circle near a pole: %j',
    (centre) => {
      const [west, south, east, north] = circleBounds(centre, nauticalMiles(500)) ?? [0, 0, 0, 0];
      expect(east - west).toBe(120);
      expect(south).toBeLessThan(north);
      expect(Math.max(north, -south)).toBeLessThan(85);
    },
  );
});
