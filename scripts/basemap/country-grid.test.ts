import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countryBand, packCountryBands } from '../../src/datasets/country-grid-schema';
import { bandOf, countryAt } from '../../src/domain/country-grid';
import type { Position } from '../../src/geo/position';
import { buildCountryGrid } from './country-grid';

const grid = buildCountryGrid();

describe('the grid of countries', () => {
  it.each<[string, Position, string]>([
    ['Cusco', [-71.97, -13.53], 'PE'],
    ['the quay of Callao', [-77.15, -12.05], 'PE'],
    ['Shanghai', [121.5, 31.2], 'CN'],
    ['Hong Kong', [114.2, 22.3], 'HK'],
    ['Chukotka, west of -180', [-175, 66], 'RU'],
    ['Fiji, on 180 degrees', [180, -16.5], 'FJ'],
    ['the Galápagos', [-90.3, -0.7], 'EC'],
    ['the south pole', [0, -90], 'AQ'],
  ])('has one country at %s', (_, position, code) => {
    expect(countryAt(grid, position)).toEqual({ kind: 'country', code });
  });

  it.each<[string, Position]>([
    ['the middle of the Pacific', [180, 0]],
    ['200 km off Lima', [-79, -12.5]],
    ['the north pole', [12, 90]],
  ])('has no land at %s', (_, position) => {
    expect(countryAt(grid, position)).toEqual({ kind: 'sea' });
  });

  it('names no country at a border and in a disputed area', () => {
    expect(countryAt(grid, [-69.94, -4.25])).toEqual({ kind: 'border' });
    expect(countryAt(grid, [34.1, 45])).toEqual({ kind: 'disputed' });
    expect(countryAt(grid, [-59, 5])).toEqual({ kind: 'disputed' });
  });

  it('is published in bands of ten degrees, each of which answers for its own positions', () => {
    const bands = packCountryBands(grid).map((band) =>
      v.parse(countryBand, JSON.parse(JSON.stringify(band))),
    );
    for (let lat = -90; lat <= 90; lat += 0.6) {
      for (let lon = -180; lon < 180; lon += 3.1) {
        const band = bands[bandOf([lon, lat])];
        expect(band && countryAt(band, [lon, lat])).toEqual(countryAt(grid, [lon, lat]));
      }
    }
    const short = { band: 3, codes: ['PE'], runs: [3, 12] };
    expect(v.safeParse(countryBand, short).success).toBe(false);
  });
});
