import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicDistance, trackLength } from './geodesic';
import { greatCircleDistance } from './great-circle';

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('geodesicDistance', () => {
  it("matches Karney's example, Wellington to Salamanca: 19 959 679.267 m", () => {
    const metres = geodesicDistance([174.81, -41.32], [-5.5, 40.96]) * 1852;
    expect(metres).toBeCloseTo(19_959_679.267, 3);
  });

  it('is longer for a degree of the equator than for the first degree of a meridian', () => {
    expect(geodesicDistance([0, 0], [1, 0]) * 1852).toBeCloseTo(111_319.491, 3);
    expect(geodesicDistance([0, 0], [0, 1]) * 1852).toBeCloseTo(110_574.389, 3);
  });

  it('takes the shorter way across the antimeridian', () => {
    expect(geodesicDistance([179.5, 0], [-179.5, 0]) * 1852).toBeCloseTo(111_319.491, 3);
    expect(geodesicDistance([180, 10], [-180, 10])).toBe(0);
  });

  it('measures pole to pole, and to an antipode over a pole', () => {
    expect(geodesicDistance([0, 90], [77, -90]) * 1852).toBeCloseTo(20_003_931.459, 3);
    expect(geodesicDistance([0, 0], [180, 0]) * 1852).toBeCloseTo(20_003_931.459, 3);
  });

  it('is 0 between equal positions', () => {
    expect(geodesicDistance([122.07, 30.63], [122.07, 30.63])).toBe(0);
  });

  it('accepts unwrapped longitudes', () => {
    expect(geodesicDistance([-77, -11], [-238, 30])).toBeCloseTo(
      geodesicDistance([-77, -11], [122, 30]),
      9,
    );
  });

  it('differs from the great circle by less than 0.6 per cent', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const sphere = greatCircleDistance(a, b);
        expect(Math.abs(geodesicDistance(a, b) - sphere)).toBeLessThanOrEqual(
          0.006 * sphere + 1e-9,
        );
      }),
    );
  });
});

describe('trackLength', () => {
  it('adds the lengths of the steps', () => {
    const track = [
      [-1, 0],
      [0, 0],
      [1, 0],
    ] as const;
    expect(trackLength(track) * 1852).toBeCloseTo(2 * 111_319.491, 3);
  });

  it('adds 0 for a repeated position', () => {
    expect(
      trackLength([
        [0, 0],
        [0, 0],
        [1, 0],
      ]) * 1852,
    ).toBeCloseTo(111_319.491, 3);
  });

  it('is 0 for fewer than two positions', () => {
    expect(trackLength([])).toBe(0);
    expect(trackLength([[0, 0]])).toBe(0);
  });
});
