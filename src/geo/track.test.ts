import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContinuous, unwrapTrack } from './antimeridian';
import { geodesicDistance, trackLength } from './geodesic';
import type { Position, Track } from './position';
import { densify, measureTrack, positionAlong, positionAt } from './track';
import { nauticalMiles } from './units';

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);
const anyTrack = fc.array(anyPosition, { minLength: 2, maxLength: 6 }).map(unwrapTrack);

/** From Chancay over the antimeridian to Shanghai, in three legs. */
const PACIFIC: Track = [
  [-77, -11],
  [-130, 40],
  [-220, 35],
  [-238, 30],
];

describe('densify', () => {
  it('keeps every original position', () => {
    expect(densify(PACIFIC, nauticalMiles(50))).toEqual(expect.arrayContaining([...PACIFIC]));
  });

  it('has steps of at most maxStep', () => {
    const dense = densify(PACIFIC, nauticalMiles(50));
    const steps = dense.slice(1).map((to, i) => geodesicDistance(dense[i] ?? to, to));
    expect(Math.max(...steps)).toBeLessThan(50 * 1.006);
  });

  it('is continuous at 180, at a pole and at a repeated position', () => {
    const track: Track = [
      [180, 0],
      [180, 0],
      [180, 90],
      [0, 80],
    ];
    expect(isContinuous(densify(track, nauticalMiles(100)))).toBe(true);
  });

  it('returns tracks of fewer than two positions unchanged', () => {
    expect(densify([], nauticalMiles(1))).toEqual([]);
    expect(densify([[1, 2]], nauticalMiles(1))).toEqual([[1, 2]]);
  });

  it('changes the length by less than the error of the sphere', () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        const length = trackLength(track);
        const dense = trackLength(densify(track, nauticalMiles(200)));
        expect(Math.abs(dense - length)).toBeLessThanOrEqual(0.004 * length + 1e-6);
      }),
      { numRuns: 30 },
    );
  });
});

describe('measureTrack', () => {
  it('accumulates distances from 0 to the length', () => {
    const { cumulative, length } = measureTrack(PACIFIC, geodesicDistance);
    expect(cumulative).toHaveLength(PACIFIC.length);
    expect(cumulative[0]).toBe(0);
    expect(cumulative.at(-1)).toBe(length);
    expect(length).toBeCloseTo(trackLength(PACIFIC), 9);
  });
});

describe('positionAt', () => {
  const measured = measureTrack(PACIFIC, geodesicDistance);

  it('clamps fractions to the start and the end', () => {
    expect(positionAt(measured, 0).position).toEqual([-77, -11]);
    expect(positionAt(measured, 1).position).toEqual([-238, 30]);
    expect(positionAt(measured, -1).position).toEqual([-77, -11]);
    expect(positionAt(measured, 2).position).toEqual([-238, 30]);
  });

  it('gives the midpoint across the antimeridian, bearing east', () => {
    const { position, bearing } = positionAt(
      measureTrack(
        [
          [170, 0],
          [190, 0],
        ],
        geodesicDistance,
      ),
      0.5,
    );
    expect(position[0]).toBeCloseTo(180, 9);
    expect(position[1]).toBeCloseTo(0, 9);
    expect(bearing).toBeCloseTo(90, 6);
  });

  it('takes the new bearing at a waypoint and the last bearing at the end', () => {
    const corner = measureTrack(
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      geodesicDistance,
    );
    expect(positionAlong(corner, nauticalMiles(0)).bearing).toBeCloseTo(90, 6);
    expect(positionAlong(corner, nauticalMiles(59)).bearing).toBeCloseTo(90, 6);
    expect(positionAlong(corner, corner.cumulative[1] ?? nauticalMiles(0))).toEqual({
      position: [1, 0],
      bearing: 0,
    });
    expect(positionAt(corner, 1).bearing).toBeCloseTo(0, 6);
  });

  it('passes over the pole and continues south', () => {
    const over = measureTrack(
      [
        [0, 80],
        [180, 80],
      ],
      geodesicDistance,
    );
    expect(positionAt(over, 0.25).bearing).toBeCloseTo(0, 6);
    expect(positionAt(over, 0.5).position[1]).toBeCloseTo(90, 6);
    expect(positionAt(over, 0.75).bearing).toBeCloseTo(180, 6);
  });

  it('keeps the bearing at a repeated position', () => {
    const twice: Position[] = [
      [0, 0],
      [1, 0],
      [1, 0],
    ];
    expect(positionAt(measureTrack(twice, geodesicDistance), 1).bearing).toBeCloseTo(90, 6);
    expect(positionAt(measureTrack([...twice, [2, 0]], geodesicDistance), 0.5).bearing).toBeCloseTo(
      90,
      6,
    );
  });

  it('gives the only position of a track of one', () => {
    expect(positionAt(measureTrack([[5, 6]], geodesicDistance), 0.5)).toEqual({
      position: [5, 6],
      bearing: 0,
    });
  });

  it('throws for an empty track', () => {
    expect(() => positionAt(measureTrack([], geodesicDistance), 0.5)).toThrow('at least one');
  });

  it('unwraps over a pole like the track, east or west', () => {
    for (const lon of [180, -180]) {
      const over = measureTrack(
        [
          [0, 80],
          [lon, 80],
        ],
        geodesicDistance,
      );
      expect(positionAt(over, 0.9).position[0]).toBeCloseTo(lon, 6);
    }
  });

  it('is continuous', () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        const measure = measureTrack(track, geodesicDistance);
        const places = Array.from({ length: 101 }, (_, i) => positionAt(measure, i / 100).position);
        expect(isContinuous(places)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
