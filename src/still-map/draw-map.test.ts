import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/position';
import { drawMap } from './draw-map';
import type { ReadTile } from './plane-feature';
import type { StillView } from './view';

const PACIFIC: StillView = { center: [-150, 0], zoom: 0.6, width: 440, height: 340 };

/** A world whose northern half is land. */
const HALF_LAND: ReadTile = (source, z, x, y) =>
  source !== 'world' || z !== 0 || x !== 0 || y !== 0
    ? undefined
    : {
        extent: 4096,
        layers: {
          land: [
            { type: 3, properties: {}, parts: [[-64, -64, 4160, -64, 4160, 2048, -64, 2048]] },
          ],
        },
      };
const NO_TILES: ReadTile = () => undefined;

function line(coordinates: readonly Position[]) {
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  } as const;
}

function styleWith(parts: Partial<StyleSpecification>): StyleSpecification {
  return { version: 8, sources: {}, layers: [], ...parts } as StyleSpecification;
}

function draw(style: StyleSpecification, view = PACIFIC, readTile = NO_TILES) {
  return drawMap({ style, view, readTile, inks: 'light', locale: 'en', taken: [] });
}

/** A style with one line of a colour. */
function lineStyle(track: readonly Position[]): StyleSpecification {
  return styleWith({
    sources: { line: { type: 'geojson', data: line(track) as never } },
    layers: [
      { id: 'line', type: 'line', source: 'line', paint: { 'line-color': '#123456' } },
    ] as StyleSpecification['layers'],
  });
}

function collection(style: StyleSpecification): StyleSpecification {
  const sources = Object.fromEntries(
    Object.entries(style.sources).map(([id, source]) => [
      id,
      { ...source, data: { type: 'FeatureCollection', features: [Reflect.get(source, 'data')] } },
    ]),
  );
  return { ...style, sources } as StyleSpecification;
}

describe('a line across 180 degrees', () => {
  const across = collection(
    lineStyle([
      [-77, -11],
      [-150, 40],
      [-190, 45],
      [-238, 31],
    ]),
  );

  it('is one unbroken path', () => {
    const { picture } = draw(across);
    expect(picture.match(/<path/g)).toHaveLength(1);
    expect(picture.match(/M/g)).toHaveLength(1);
    expect(picture).toContain('stroke="#123456"');
  });

  it('is drawn on each copy of the world in view', () => {
    const { picture } = draw(across, { ...PACIFIC, center: [24, 0] });
    // Its eastern end at the left edge, its western one at the right edge.
    expect(picture.match(/M/g)).toHaveLength(2);
  });
});

describe('the ground', () => {
  const style = styleWith({
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': '#aabbcc' } },
      {
        ...{ id: 'land', type: 'fill', source: 'world', 'source-layer': 'land' },
        paint: { 'fill-color': '#ffeedd' },
      },
    ] as StyleSpecification['layers'],
  });

  it('covers the picture on both sides of 180 degrees', () => {
    const { picture } = draw(style, PACIFIC, HALF_LAND);
    expect(picture).toContain('<rect width="440" height="340" fill="#abc"/>');
    const [, d = ''] = /fill="#fed" d="([^"]*)"/.exec(picture) ?? [];
    const starts = [...d.matchAll(/M(-?\d+)[ -]/g)].map(([, x]) => Number(x));
    expect(starts.length, 'a tile and its copy').toBe(2);
  });
});

describe('names', () => {
  const named = (features: readonly (readonly [string, Position])[], more: object = {}) =>
    styleWith({
      sources: {
        places: {
          type: 'geojson',
          data: {
            type: 'FeatureCollection',
            features: features.map(([name, coordinates]) => ({
              ...{ type: 'Feature', properties: { name } },
              geometry: { type: 'Point', coordinates: [...coordinates] },
            })),
          },
        },
      },
      layers: [
        {
          ...{ id: 'names', type: 'symbol', source: 'places' },
          layout: { 'text-field': ['get', 'name'], 'text-size': 12, ...more },
        },
      ] as StyleSpecification['layers'],
    });

  it('that would overlap are left out, those of the front first in line', () => {
    const { texts } = draw(
      named([
        ['Chancay', [-150, 0]],
        ['Huacho', [-150, 1]],
        ['Shanghai', [-200, 30]],
      ]),
    );
    expect(texts).toEqual(['Chancay', 'Shanghai']);
  });

  it('step aside where their layer lets them', () => {
    const { texts } = draw(
      named(
        [
          ['Chancay', [-150, 0]],
          ['Huacho', [-150, 1]],
        ],
        { 'text-variable-anchor': ['left', 'right'], 'text-radial-offset': 1 },
      ),
    );
    expect(texts).toEqual(['Chancay', 'Huacho']);
  });

  it('that would be cut off at the edge are left out', () => {
    expect(draw(named([['Chancay', [-150 - 205, 0]]]), { ...PACIFIC, width: 440 }).texts).toEqual(
      [],
    );
  });

  it('keep clear of what is taken', () => {
    const style = named([['Chancay', [-150, 0]]]);
    const taken = [{ left: 200, top: 150, right: 240, bottom: 190 }];
    const input = {
      style,
      view: PACIFIC,
      readTile: NO_TILES,
      inks: 'light',
      locale: 'en',
    } as const;
    expect(drawMap({ ...input, taken }).texts).toEqual([]);
  });

  it('are escaped', () => {
    expect(draw(named([['A & B <C>', [-150, 0]]])).names).toContain('A &amp; B &lt;C&gt;');
  });
});

it('a layer without a closest zoom is drawn below zoom 0, at which a small picture holds the world', () => {
  const style = collection(
    lineStyle([
      [170, 10],
      [190, 20],
    ]),
  );
  expect(draw(style, { ...PACIFIC, zoom: -0.4 }).picture).toContain('#123456');
});
