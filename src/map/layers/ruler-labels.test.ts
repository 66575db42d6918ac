import { describe, expect, it } from 'vitest';
import { rulerLines } from '../../domain/ruler';
import type { Position } from '../../geo/position';
import { labelPlaces } from './ruler-labels';

function placesOf(from: Position, to: Position) {
  const { geodesics, rhumbs } = rulerLines([from, to]);
  return labelPlaces(geodesics[0] ?? [], rhumbs[0] ?? []);
}

describe('labelPlaces', () => {
  it('places the length of the geodesic on the side of the nearer pole', () => {
    expect(placesOf([0, 50], [90, 50]).map(({ isAbove }) => isAbove)).toEqual([true, false]);
    expect(placesOf([0, -50], [90, -50]).map(({ isAbove }) => isAbove)).toEqual([false, true]);
  });

  it('returns slopes along the line that are never upside down, in both directions', () => {
    const [there, back] = [placesOf([0, 0], [10, 10]), placesOf([10, 10], [0, 0])];
    expect(there[1]?.slope).toBeCloseTo(-45.1, 1);
    expect(back[1]?.slope).toBeCloseTo(-45.1, 1);
    for (const [from, to] of [
      [0, 60],
      [60, 0],
    ] as const) {
      expect(Math.abs(placesOf([30, from], [30, to])[0]?.slope ?? 0)).toBeCloseTo(90, 6);
    }
  });

  it('returns the middle of a line across 180 degrees', () => {
    const [geodesic] = placesOf([170, 0], [-170, 0]);
    expect(geodesic?.position[0]).toBeCloseTo(180, 1);
    expect(geodesic?.slope).toBeCloseTo(0, 6);
  });

  it('returns a place for the same point twice, and none without a line', () => {
    expect(placesOf([180, 90], [180, 90])).toHaveLength(2);
    expect(labelPlaces([], [])).toEqual([]);
  });
});
