import { describe, expect, it } from 'vitest';
import { PALETTES } from '../symbols/palette';
import { inPalette } from './online-palette';

/** A style with a layer for each part of the schema, named as such styles name them. */
const STYLE = {
  version: 8 as const,
  glyphs: 'https://tiles.test/{fontstack}/{range}.pbf',
  sources: { tiles: { type: 'vector' as const, url: 'https://tiles.test/' } },
  layers: [
    { id: 'background', type: 'background' as const, paint: { 'background-color': '#f00' } },
    fill('water', 'water'),
    fill('landcover_wood', 'landcover'),
    fill('park', 'park'),
    fill('building', 'building'),
    line('waterway', 'waterway'),
    line('highway_minor', 'transportation'),
    line('highway_major_casing', 'transportation'),
    line('railway', 'transportation'),
    line('boundary_2', 'boundary'),
    name('highway-name-minor', 'transportation_name'),
    name('highway-shield-us', 'transportation_name'),
    name('label_village', 'place'),
    name('label_city', 'place'),
    name('label_country_1', 'place'),
    name('water_name', 'water_name'),
    name('poi', 'poi'),
    { id: 'relief', type: 'raster' as const, source: 'relief' },
  ],
};

function fill(id: string, part: string) {
  return {
    id,
    type: 'fill' as const,
    source: 'tiles',
    'source-layer': part,
    paint: { 'fill-color': '#f00' },
  };
}

function line(id: string, part: string) {
  return {
    id,
    type: 'line' as const,
    source: 'tiles',
    'source-layer': part,
    paint: { 'line-color': '#f00', 'line-width': 3 },
  };
}

function name(id: string, part: string) {
  return {
    id,
    type: 'symbol' as const,
    source: 'tiles',
    'source-layer': part,
    paint: { 'text-color': '#f00' },
  };
}

describe('an online style in the atlas’s palette', () => {
  const palette = PALETTES.dark;
  const built = inPalette(STYLE, palette);

  it('keeps ground, water, ways and what the atlas does not name', () => {
    expect(built.layers.map(({ id }) => id)).toEqual([
      'background',
      'water',
      'building',
      'waterway',
      'highway_minor',
      'highway_major_casing',
      'railway',
      'boundary_2',
      'highway-name-minor',
      'label_village',
    ]);
  });

  it('has no colour of its own, in either theme', () => {
    for (const theme of [PALETTES.dark, PALETTES.light]) {
      expect(JSON.stringify(inPalette(STYLE, theme).layers)).not.toContain('#f00');
    }
  });

  it('keeps the widths of ways, the glyphs and the sources', () => {
    expect(built.layers.find(({ id }) => id === 'highway_minor')?.paint).toEqual({
      'line-color': palette.casing,
      'line-width': 3,
    });
    expect(built.glyphs).toBe(STYLE.glyphs);
    expect(built.sources).toEqual(STYLE.sources);
  });
});
