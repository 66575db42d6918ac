import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatCircleDistance } from './great-circle';
import { linesNear, placesNear } from './places-near';
import type { Position } from './position';
import { nauticalMiles } from './units';

const place = (id: string, position: Position) => ({ id, position });
const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('placesNear', () => {
  it('sorts by distance and omits places beyond the radius', () => {
    const places = [place('far', [2, 0]), place('near', [0.5, 0]), place('here', [0, 0])];
    const found = placesNear([0, 0], places, nauticalMiles(61));
    expect(found.map(({ place: { id } }) => id)).toEqual(['here', 'near']);
    expect(found[0]?.distance).toBe(0);
    expect(found[1]?.distance).toBeCloseTo(30.02, 2);
  });

  it('finds places across the antimeridian and the poles', () => {
    const places = [place('beyond', [-179.5, 0]), place('over', [180, 89.8])];
    expect(
      placesNear([179.5, 0], places, nauticalMiles(61)).map(({ place: { id } }) => id),
    ).toEqual(['beyond']);
    expect(placesNear([0, 89.8], places, nauticalMiles(61)).map(({ place: { id } }) => id)).toEqual(
      ['over'],
    );
  });

  it('agrees with greatCircleDistance', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const [found] = placesNear(a, [place('b', b)], nauticalMiles(11_000));
        const miles = greatCircleDistance(a, b);
        expect(Math.abs((found?.distance ?? Number.NaN) - miles)).toBeLessThan(1e-3);
      }),
    );
  });

  it('is empty for no places', () => {
    expect(placesNear([0, 0], [], nauticalMiles(100))).toEqual([]);
  });
});

describe('linesNear', () => {
  const line = (id: string, ...track: Position[]) => ({ id, track });

  it('measures to the line, not to its ends, in the direction of its nearest point', () => {
    const [found] = linesNear([0, 1], [line('equator', [-30, 0], [30, 0])], nauticalMiles(100));
    expect(found?.distance).toBeCloseTo(60.04, 1);
    expect(found?.bearing).toBeCloseTo(180, 6);
  });

  it('finds a line across the antimeridian from either side', () => {
    const across = [line('across', [175, 5], [-175, 5])];
    for (const lon of [179.5, -179.5, 180]) {
      expect(linesNear([lon, 4.5], across, nauticalMiles(40))).toHaveLength(1);
    }
    expect(linesNear([0, 4.5], across, nauticalMiles(1000))).toEqual([]);
  });

  it('takes a line of one position for a place', () => {
    expect(linesNear([0, 0], [line('town', [1, 0])], nauticalMiles(61))[0]?.bearing).toBe(90);
  });
});
