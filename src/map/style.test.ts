import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../domain/filters';
import { MAP_LAYERS } from '../domain/map-layer';
import { createAppStore } from '../state/store';
import { sceneOf } from './scene';
import { styleOf } from './style';

import { dataOf, files, SCENES, style } from './style-scenes.fixture';

describe('the style', () => {
  it.each(SCENES)('is valid for $locale, $theme, $projection', (scene) => {
    expect(validateStyleMin(style({ ...scene, layers: MAP_LAYERS }))).toEqual([]);
  });

  it('asks for the fine coast at no zoom below 6.5', () => {
    const built = style({});
    const source = built.sources['fine-coast'];
    expect(source).toMatchObject({ tiles: [expect.any(String)], minzoom: 7, maxzoom: 10 });
    // An address of a TileJSON would be fetched with the style.
    expect(source).not.toHaveProperty('url');
    const layers = built.layers.filter(
      (layer) => 'source' in layer && layer.source === 'fine-coast',
    );
    expect(layers).toHaveLength(3);
    for (const { minzoom = 0 } of layers) expect(minzoom).toBeGreaterThanOrEqual(6.5);
  });

  it('is valid before anything has loaded', () => {
    const { getState } = createAppStore();
    expect(validateStyleMin(styleOf(sceneOf(getState()), files))).toEqual([]);
  });

  it('draws the sea leg across 180 degrees without a jump', () => {
    const [line] = dataOf(style({}), 'lines').features;
    const lons =
      line?.geometry.type === 'LineString' ? line.geometry.coordinates.map(([lon = 0]) => lon) : [];
    expect(lons.length).toBeGreaterThan(100);
    expect(Math.max(...lons.slice(1).map((lon, i) => Math.abs(lon - (lons[i] ?? 0))))).toBeLessThan(
      5,
    );
    expect(Math.min(...lons)).toBeLessThan(-180);
  });

  it('draws no layer that the reader switched off', () => {
    const ids = style({ layers: [] }).layers.map(({ id }) => id);
    expect(ids.filter((id) => /sea-leg|land-leg|project-marks|port|terminal/.test(id))).toEqual([]);
  });

  it('draws the selected project outside the clusters', () => {
    const built = style({ selection: { kind: 'project', id: 'mine' } });
    expect(dataOf(built, 'projects').features).toHaveLength(0);
    expect(dataOf(built, 'selected-project').features).toHaveLength(1);
  });

  it('shows the projects that match the text filter', () => {
    const shown = (text: string) => {
      const { features } = dataOf(style({ filters: { ...NO_FILTERS, text } }), 'projects');
      return features.filter(({ properties }) => properties?.from === 0 && properties?.name);
    };
    expect([shown(''), shown('mine'), shown('no such words')].map(({ length }) => length)).toEqual([
      1, 1, 0,
    ]);
  });

  it('shows a selected project that the filters hide', () => {
    const filters = { ...NO_FILTERS, choices: { sector: [] } };
    const built = style({ filters, selection: { kind: 'project', id: 'mine' } });
    expect(dataOf(built, 'selected-project').features).toHaveLength(1);
  });

  it('keeps an online basemap beneath the atlas layers', () => {
    const online = {
      version: 8 as const,
      sources: { osm: { type: 'vector' as const, url: 'https://tiles.test/' } },
      layers: [{ id: 'their-water', type: 'background' as const }],
    };
    const built = styleOf(sceneOf(createAppStore().getState()), files, online);
    expect(built.layers[0]?.id).toBe('their-water');
    expect(Object.keys(built.sources)).toContain('lines');
    const ids = built.layers.map(({ id }) => id);
    expect(ids).toContain('town-names');
    expect(ids).not.toContain('land');
  });

  it('draws the ports that the filters leave, and the ends of the corridor', () => {
    const ids = (portsLeft: ReadonlySet<string> | null) =>
      dataOf(style({ portsLeft }), 'ports').features.map(({ properties }) => properties?.id);
    expect(ids(null)).toEqual(['pechy', 'cnsgh', 'pecll']);
    expect(ids(new Set())).toEqual(['pechy', 'cnsgh']);
    expect(ids(new Set(['pecll']))).toEqual(['pechy', 'cnsgh', 'pecll']);
  });
});
