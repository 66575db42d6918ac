import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicDistance } from './geodesic';
import { lambertDistance } from './lambert-distance';
import type { Position } from './position';

const METRES = 1852;

describe('lambertDistance', () => {
  it('agrees with the geodesic to 0.002 per cent and a decimetre as far as 3000 km', () => {
    const around = fc.record({
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -75, max: 75, noNaN: true }),
      east: fc.double({ min: -18, max: 18, noNaN: true }),
      north: fc.double({ min: -14, max: 14, noNaN: true }),
    });
    fc.assert(
      fc.property(around, ({ lon, lat, east, north }) => {
        const [from, to]: [Position, Position] = [
          [lon, lat],
          [lon + east, lat + north],
        ];
        const exact = geodesicDistance(from, to) * METRES;
        const error = Math.abs(lambertDistance(from, to) * METRES - exact);
        expect(error).toBeLessThan(2e-5 * exact + 0.1);
      }),
    );
  });

  it('takes the shorter way across the antimeridian', () => {
    expect(lambertDistance([179.5, 0], [-179.5, 0]) * METRES).toBeCloseTo(111_319.49, 1);
    expect(lambertDistance([-180.5, 0], [180.5, 0]) * METRES).toBeCloseTo(111_319.49, 1);
  });

  it('measures from a pole', () => {
    const [pole, near]: [Position, Position] = [
      [0, 90],
      [77, 80],
    ];
    expect(lambertDistance(pole, near)).toBeCloseTo(geodesicDistance(pole, near), 1);
  });

  it('is 0 between equal positions', () => {
    expect(lambertDistance([122.07, 30.63], [482.07, 30.63])).toBe(0);
    expect(lambertDistance([10, 90], [20, 90])).toBeCloseTo(0, 9);
  });
});
