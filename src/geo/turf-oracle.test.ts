import {
  along,
  bbox,
  bearing,
  destination,
  lineString,
  rhumbBearing,
  rhumbDistance,
  distance as turfDistance,
  length as turfLength,
} from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds';
import { geodesicDistance, trackLength } from './geodesic';
import {
  greatCircleDestination,
  greatCircleDistance,
  greatCircleInterpolate,
  initialBearing,
} from './great-circle';
import type { Position } from './position';
import { rhumbCourse } from './rhumb-line';
import { measureTrack, positionAlong } from './track';
import { degrees, METRES_PER_NAUTICAL_MILE, nauticalMiles } from './units';

/** Largest relative difference between a length on Turf's mean sphere and on WGS84. */
const SPHERE_ERROR = 0.0057;
const METRES = { units: 'meters' } as const;

/** Positions away from the poles, where longitudes and bearings are ill-conditioned. */
const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
/** Two positions that are neither equal nor antipodal, so that one great circle joins them. */
const pair = fc.tuple(anyPosition, anyPosition).filter(([a, b]) => {
  const miles = greatCircleDistance(a, b);
  return miles > 1 && miles < 10_700;
});
/** An unwrapped track of short steps, which may cross the antimeridian. */
const track = fc
  .tuple(
    fc.double({ min: 150, max: 210, noNaN: true }),
    fc.array(
      fc.tuple(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
      ),
      { minLength: 2, maxLength: 12 },
    ),
  )
  .map(([start, steps]) => {
    let lon = start;
    return steps.map(([step, lat]): Position => {
      lon += step;
      return [lon, lat];
    });
  });

function miles(metres: number): number {
  return metres / METRES_PER_NAUTICAL_MILE;
}

/** Returns the difference of two bearings or longitudes, 0 to 180 degrees. */
function turnBetween(a: number, b: number): number {
  return Math.abs(((((a - b) % 360) + 540) % 360) - 180);
}

describe('geo agrees with Turf on the sphere on', () => {
  it('the length of a great circle', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const expected = miles(turfDistance([...a], [...b], METRES));
        expect(Math.abs(greatCircleDistance(a, b) / expected - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('the initial bearing', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(turnBetween(initialBearing(a, b), bearing([...a], [...b]))).toBeLessThan(1e-6);
      }),
    );
  });

  it('a position along it', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ([a, b], fraction) => {
        const whole = turfDistance([...a], [...b], METRES);
        const { coordinates } = along(
          lineString([[...a], [...b]]),
          fraction * whole,
          METRES,
        ).geometry;
        const [lon = Number.NaN, lat = Number.NaN] = coordinates;
        const ours = greatCircleInterpolate(a, b, fraction);
        expect(greatCircleDistance(ours, [lon, lat])).toBeLessThan(1e-3);
      }),
    );
  });

  it('a position at a distance and bearing', () => {
    const miles = fc.double({ min: 1, max: 540, noNaN: true });
    fc.assert(
      fc.property(
        anyPosition,
        fc.double({ min: 0, max: 360, noNaN: true }),
        miles,
        (from, at, far) => {
          const metres = far * METRES_PER_NAUTICAL_MILE;
          const [lon = Number.NaN, lat = Number.NaN] = destination([...from], metres, at, METRES)
            .geometry.coordinates;
          const ours = greatCircleDestination(from, degrees(at), nauticalMiles(far));
          expect(greatCircleDistance(ours, [lon, lat])).toBeLessThan(1e-3);
        },
      ),
    );
  });

  it('the bounds of a track', () => {
    fc.assert(
      fc.property(track, (positions) => {
        const [west, south, east, north] = bbox(lineString(positions.map((each) => [...each])));
        expect(boundsOf(positions)).toEqual([west, south, east, north]);
      }),
    );
  });
});

describe('geo on the ellipsoid agrees with Turf within the error of a sphere on', () => {
  it('the length of a geodesic', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const expected = miles(turfDistance([...a], [...b], METRES));
        expect(Math.abs(geodesicDistance(a, b) / expected - 1)).toBeLessThan(SPHERE_ERROR);
      }),
    );
  });

  it('the length of a track and a position along it', () => {
    fc.assert(
      fc.property(track, fc.double({ min: 0, max: 1, noNaN: true }), (positions, fraction) => {
        const line = lineString(positions.map((each) => [...each]));
        const expected = miles(turfLength(line, METRES));
        const whole = trackLength(positions);
        expect(Math.abs(whole - expected)).toBeLessThanOrEqual(SPHERE_ERROR * expected + 1e-9);
        const metres = fraction * whole * METRES_PER_NAUTICAL_MILE;
        const [lon = 0, lat = 0] = along(line, metres, METRES).geometry.coordinates;
        const { position } = positionAlong(
          measureTrack(positions, geodesicDistance),
          nauticalMiles(miles(metres)),
        );
        const apart = greatCircleDistance(position, [lon, lat]);
        expect(apart).toBeLessThanOrEqual(2 * SPHERE_ERROR * expected + 1e-3);
      }),
    );
  });

  it('the length of a rhumb line and its bearing to a fifth of a degree', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const course = rhumbCourse(a, b);
        const expected = miles(rhumbDistance([...a], [...b], METRES));
        expect(Math.abs(course.distance / expected - 1)).toBeLessThan(SPHERE_ERROR * 1.2);
        expect(turnBetween(course.bearing, rhumbBearing([...a], [...b]))).toBeLessThan(0.2);
      }),
    );
  });
});
