import { describe, expect, it } from 'vitest';
import type { Position } from '../../geo/position';
import { distinctPlaces } from './distinct-places';

/** Returns a line of positions, one a degree, with latitudes by longitude. */
function line(from: number, to: number, latAt: (lon: number) => number): Position[] {
  const step = from < to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => {
    const lon = from + i * step;
    return [lon, latAt(lon)];
  });
}

describe('distinctPlaces', () => {
  it('returns places where the line is away from the others', () => {
    const own = line(0, 90, () => 0);
    const detour = line(0, 90, (lon) => (lon > 50 && lon < 80 ? 10 : 0));
    const [places = []] = distinctPlaces([detour], [own]);
    expect(places).toHaveLength(1);
    const [lon = 0, lat = 0] = places[0]?.position ?? [];
    expect(lon).toBeGreaterThan(50);
    expect(lon).toBeLessThan(80);
    expect(lat).toBe(10);
  });

  it('keeps two lines away from each other', () => {
    const up = line(0, 90, (lon) => lon / 3);
    const down = line(0, 90, (lon) => -lon / 3);
    const found = distinctPlaces([up, down], []);
    expect(found.map(([best]) => Math.sign(best?.position[1] ?? 0))).toEqual([1, -1]);
  });

  it('returns the middle of a line that coincides with another, on any copy of the world', () => {
    const one = line(-100, -200, () => 5);
    const same = line(260, 160, () => 5);
    const [places = []] = distinctPlaces([one], [same]);
    expect(places).toHaveLength(1);
    expect(Math.abs((places[0]?.position[0] ?? 0) + 150)).toBeLessThan(5);
  });

  it('returns several places of a long line, apart from each other', () => {
    const [places = []] = distinctPlaces([line(-70, -250, () => 30)], [line(-70, -250, () => 0)]);
    expect(places.length).toBeGreaterThan(1);
    const lons = places.map(({ position }) => position[0]).toSorted((a, b) => a - b);
    for (const [i, lon] of lons.entries()) {
      if (i > 0) expect(lon - (lons[i - 1] ?? 0)).toBeGreaterThan(40);
    }
  });

  it('returns no place of an empty line', () => {
    expect(distinctPlaces([[], [[0, 0]]], [])).toEqual([[], []]);
  });
});
