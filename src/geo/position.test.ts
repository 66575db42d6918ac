import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePlace, nearestLongitude, wrapLongitude } from './position';

const anyLongitude = fc.double({ min: -1e4, max: 1e4, noNaN: true });

describe('wrapLongitude', () => {
  it.each([
    { lon: 0, wrapped: 0 },
    { lon: 0.1, wrapped: 0.1 },
    { lon: -180, wrapped: -180 },
    { lon: 180, wrapped: -180 },
    { lon: 190, wrapped: -170 },
    { lon: -190, wrapped: 170 },
    { lon: 540, wrapped: -180 },
    { lon: 720, wrapped: 0 },
  ])('wraps $lon to $wrapped', ({ lon, wrapped }) => {
    expect(wrapLongitude(lon)).toBe(wrapped);
  });

  it('returns a longitude in [-180, 180), whole turns away', () => {
    fc.assert(
      fc.property(anyLongitude, (lon) => {
        const wrapped = wrapLongitude(lon);
        expect(wrapped).toBeGreaterThanOrEqual(-180);
        expect(wrapped).toBeLessThan(180);
        expect(Math.abs(Math.sin(((lon - wrapped) * Math.PI) / 360))).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('nearestLongitude', () => {
  it.each([
    { lon: -179, to: 179, nearest: 181 },
    { lon: 179, to: -179, nearest: -181 },
    { lon: 10, to: 0, nearest: 10 },
    { lon: 10, to: 725, nearest: 730 },
    { lon: -77, to: -77, nearest: -77 },
  ])('moves $lon to $nearest near $to', ({ lon, to, nearest }) => {
    expect(nearestLongitude(lon, to)).toBe(nearest);
  });

  it('returns the given longitude at exactly half a turn', () => {
    expect(nearestLongitude(180, 0)).toBe(180);
    expect(nearestLongitude(-180, 0)).toBe(-180);
  });

  it('is never more than half a turn away', () => {
    fc.assert(
      fc.property(anyLongitude, anyLongitude, (lon, to) => {
        expect(Math.abs(nearestLongitude(lon, to) - to)).toBeLessThanOrEqual(180 + 1e-9);
      }),
    );
  });
});

describe('isSamePlace', () => {
  it('ignores whole turns of longitude', () => {
    expect(isSamePlace([180, 12], [-180, 12])).toBe(true);
    expect(isSamePlace([0, 0], [0, 0])).toBe(true);
  });

  it('ignores the longitude of a pole', () => {
    expect(isSamePlace([10, 90], [-120, 90])).toBe(true);
    expect(isSamePlace([10, 90], [10, -90])).toBe(false);
  });

  it('distinguishes two positions on the equator', () => {
    expect(isSamePlace([0, 0], [0.001, 0])).toBe(false);
  });
});
