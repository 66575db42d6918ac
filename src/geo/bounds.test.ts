import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapTrack } from './antimeridian';
import { boundsOf } from './bounds';

describe('boundsOf', () => {
  it('extends past 180 instead of around the world', () => {
    const track = unwrapTrack([
      [170, -5],
      [-170, 5],
    ]);
    expect(boundsOf(track)).toEqual([170, -5, 190, 5]);
  });

  it('reaches from pole to pole', () => {
    expect(
      boundsOf([
        [0, 90],
        [10, -90],
      ]),
    ).toEqual([0, -90, 10, 90]);
  });

  it('is a point for a repeated position', () => {
    expect(
      boundsOf([
        [180, 0],
        [180, 0],
      ]),
    ).toEqual([180, 0, 180, 0]);
  });

  it('is undefined for no positions', () => {
    expect(boundsOf([])).toBeUndefined();
  });

  it('contains every position', () => {
    const anyPosition = fc.tuple(fc.double({ min: -400, max: 400, noNaN: true }), fc.nat(90));
    fc.assert(
      fc.property(fc.array(anyPosition, { minLength: 1 }), (positions) => {
        const [west, south, east, north] = boundsOf(positions) ?? [];
        for (const [lon, lat] of positions) {
          expect([west, lon, east]).toEqual(
            [west, lon, east].sort((a, b) => Number(a) - Number(b)),
          );
          expect(lat).toBeGreaterThanOrEqual(south ?? Number.NaN);
          expect(lat).toBeLessThanOrEqual(north ?? Number.NaN);
        }
      }),
    );
  });
});
