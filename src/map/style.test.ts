import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { CorridorMap } from '../domain/corridor';
import type { EventKind } from '../domain/event';
import { NO_FILTERS, withChoice } from '../domain/filters';
import { LOCALES } from '../domain/locale';
import { MAP_LAYERS } from '../domain/map-layer';
import { placeAt } from '../domain/place';
import type { ProjectSummary } from '../domain/project';
import { SEA_LENGTHS } from '../domain/sea-leg.fixture';
import { kilometres, nauticalMiles } from '../geo/units';
import { type AppState, createAppStore } from '../state/store';
import { LATE_PARTS } from './late-parts';
import * as harbourLayers from './layers/harbours';
import { MEASURED_LAYERS } from './measured-layers';
import { sceneOf } from './scene';
import { type StyleFiles, styleOf } from './style';

const files: StyleFiles = {
  tiles: 'pmtiles://https://atlas.test/world.pmtiles',
  font: (file) => `https://atlas.test/${file}`,
};

const name = { en: 'Mine', es: 'Mina', zh: '矿' };
const mine: ProjectSummary = {
  ...{ id: 'mine', name, place: name, country: 'PE', position: [-72, -14], precision: 'town' },
  ...{ sector: 'minerals', kind: 'mine', status: 'planned' },
};
const corridorMap: CorridorMap = {
  seaLeg: {
    from: 'pechy',
    to: 'cnsgh',
    lengths: SEA_LENGTHS,
    waypoints: [
      [-77.1, -12],
      [-238, 31],
    ],
    approaches: [
      {
        end: 'from',
        track: [
          [-77, -12],
          [-77.1, -12],
        ],
      },
    ],
    passages: [{ id: 'strait', name, position: [-220, 40], distance: nauticalMiles(8000) }],
  },
  legs: [],
  ports: [
    { id: 'pechy', name, place: name, country: 'PE', position: [-77, -12], role: 'terminal' },
    { id: 'cnsgh', name, place: name, country: 'CN', position: [122, 31], role: 'terminal' },
  ],
};

const RULER: Partial<AppState> = {
  selection: { kind: 'measure' },
  rulerPoints: [
    [-77.27, -11.58],
    [122, 31],
  ],
};

const EVENT = { text: name, about: {}, sources: [] };

const TIMELINE: Partial<AppState> = {
  selection: { kind: 'timeline' },
  catalogues: {
    event: {
      state: 'ready',
      value: [
        { ...EVENT, id: 'summit', date: '2016-11-19', kind: 'summit', name, position: [-77, -12] },
        { ...EVENT, id: 'law', date: '2024', kind: 'law', name, position: [-77, -12] },
        { ...EVENT, id: 'nowhere', date: '2005', kind: 'law', name },
      ],
    },
  },
};

const TRADE: Partial<AppState> = {
  selection: { kind: 'trade' },
  catalogues: {
    flow: {
      state: 'ready',
      value: [
        {
          ...{
            id: 'peru-to-china',
            name,
            summary: name,
            from: 'PE',
            to: 'CN',
            about: {},
            sources: [],
          },
          series: [
            {
              ...{ id: 'total', label: name, unit: 'usd' },
              values: [
                {
                  ...{ period: '2025', value: 28.8e9, qualifier: 'reported', asOf: '2025' },
                  sources: [],
                },
              ],
            },
          ],
        },
      ],
    },
  },
};

const COMPANY: Partial<AppState> = {
  selection: { kind: 'company', id: 'miner' },
  graph: {
    state: 'ready',
    value: {
      nodes: [{ kind: 'project', id: 'mine', name }],
      links: new Map([['company/miner', ['project/mine']]]),
    },
  },
  projectFacts: {
    state: 'ready',
    value: new Map([
      [
        'mine',
        {
          ...{ id: 'mine', statusAsOf: '2025', costs: [], isDisputed: false, sources: 1 },
          parties: [
            { role: 'owner', company: 'miner' },
            { role: 'operator', company: 'miner' },
            { role: 'lender', company: 'bank' },
          ],
        },
      ],
    ]),
  },
};

const HARBOUR: Partial<AppState> = {
  harbours: {
    pechy: {
      state: 'ready',
      value: {
        ...{ id: 'pechy', summary: name, unplaced: [], sources: [] },
        parts: [
          {
            ...{ id: 'mole', kind: 'breakwater', name, status: 'built', statusAsOf: '2023-04' },
            shape: {
              type: 'line',
              track: [
                [-77.28, -11.59],
                [-77.27, -11.6],
              ],
            },
            schematic: name,
            figures: [
              {
                ...{ id: 'length', label: name, unit: 'm' },
                values: [{ value: 2678, qualifier: 'reported', asOf: '2023-04', sources: ['a'] }],
              },
            ],
            sources: ['a'],
          },
          {
            ...{ id: 'yard', kind: 'terminal', name, status: 'planned', statusAsOf: '2025' },
            shape: {
              type: 'area',
              ring: [
                [-77.28, -11.59],
                [-77.27, -11.59],
                [-77.27, -11.6],
                [-77.28, -11.59],
              ],
            },
            figures: [],
            sources: ['a'],
          },
        ],
      },
    },
  },
};

function style(change: Partial<AppState>) {
  const store = createAppStore();
  store.getState().setProjects({ state: 'ready', value: [mine] });
  store.getState().setCorridorMap({ state: 'ready', value: corridorMap });
  store.setState(change);
  const scene = sceneOf(store.getState(), LATE_PARTS.sceneOf);
  return styleOf(scene, files, null, {
    ...LATE_PARTS.layers,
    ...MEASURED_LAYERS,
    ...harbourLayers,
  });
}

function dataOf(built: ReturnType<typeof style>, source: string) {
  const found = built.sources[source];
  if (found?.type !== 'geojson' || typeof found.data === 'string') throw new Error(source);
  return found.data as GeoJSON.FeatureCollection;
}

describe('the style', () => {
  const scenes = LOCALES.flatMap((locale) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      (['mercator', 'globe'] as const).map((projection) => ({ locale, theme, projection })),
    ),
  );

  it.each(scenes)('is valid for $language, $theme, $projection', (scene) => {
    expect(validateStyleMin(style({ ...scene, layers: MAP_LAYERS }))).toEqual([]);
  });

  it.each(scenes)('is valid while measuring for $language, $theme, $projection', (scene) => {
    expect(validateStyleMin(style({ ...scene, ...RULER }))).toEqual([]);
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

  it('draws a ruler across 180 degrees, shortest line, rhumb line and points', () => {
    const built = style(RULER);
    for (const source of ['ruler-geodesics', 'ruler-rhumbs']) {
      const [line] = dataOf(built, source).features;
      if (line?.geometry.type !== 'LineString') throw new Error('no line');
      expect(line.geometry.coordinates[0]?.[0]).toBeCloseTo(-77.27, 9);
      expect(line.geometry.coordinates.at(-1)?.[0]).toBeCloseTo(-238, 9);
    }
    expect(dataOf(built, 'ruler-points').features.map(({ properties }) => properties)).toEqual([
      { number: '1' },
      { number: '2' },
    ]);
  });

  it.each(scenes)('is valid with a harbour for $locale, $theme, $projection', (scene) => {
    expect(validateStyleMin(style({ ...scene, ...HARBOUR }))).toEqual([]);
  });

  it('draws the parts of a harbour with their names and first dimensions', () => {
    const built = style(HARBOUR);
    expect(dataOf(built, 'harbour-shapes').features.map(({ geometry }) => geometry.type)).toEqual([
      'LineString',
      'Polygon',
    ]);
    expect(dataOf(built, 'harbour-names').features.map(({ properties }) => properties)).toEqual([
      {
        ...{ name: 'Mine', dimension: '2,678 m', from: 12, lean: 'falling' },
        ...{ isSchematic: true, isBuilt: true },
      },
      {
        ...{ name: 'Mine', dimension: '', from: 12, lean: 'area' },
        ...{ isSchematic: false, isBuilt: false },
      },
    ]);
  });

  it('has no source or layer of harbours before a plan is fetched, and none while ports are hidden', () => {
    for (const built of [style({}), style({ ...HARBOUR, layers: ['projects'] })]) {
      const ids = [...Object.keys(built.sources), ...built.layers.map(({ id }) => id)];
      expect(ids.filter((id) => id.startsWith('harbour'))).toEqual([]);
    }
  });

  it('draws a ruler on the measuring page only', () => {
    const built = style({ ...RULER, selection: { kind: 'overview' } });
    expect(built.sources['ruler-points']).toBeUndefined();
  });

  it.each(scenes)('is valid on the page of a place for $language, $theme, $projection', (scene) => {
    expect(validateStyleMin(style({ ...scene, selection: placeAt([180, 89.9]) }))).toEqual([]);
  });

  it('draws the ring of a place across 180 degrees, its radius and a pin', () => {
    const built = style({ selection: placeAt([180, -20]), placeRadius: kilometres(250) });
    const [line] = dataOf(built, 'place-outline').features;
    if (line?.geometry.type !== 'LineString') throw new Error('no line');
    const lons = line.geometry.coordinates.map(([lon = 0]) => lon);
    expect(Math.max(...lons) - Math.min(...lons)).toBeCloseTo(4.8, 1);
    expect(dataOf(built, 'place-radius').features[0]?.properties).toEqual({
      label: '250 km (135 nm)',
    });
    expect(built.layers.at(-1)?.id).toBe('place-pin');
    expect(style({}).sources['place-outline']).toBeUndefined();
  });

  it('draws only what lies on the map of a ring near a pole', () => {
    const crossing = style({ selection: placeAt([20, -84]), placeRadius: kilometres(200) });
    expect(dataOf(crossing, 'place-outline').features).toHaveLength(2);
    expect(dataOf(crossing, 'place-position').features).toHaveLength(1);
    const beyond = style({ selection: placeAt([20, 89.5]) });
    for (const source of ['place-outline', 'place-radius', 'place-position']) {
      expect(dataOf(beyond, source).features).toEqual([]);
    }
  });

  it('is valid before anything has loaded', () => {
    const { getState } = createAppStore();
    expect(validateStyleMin(styleOf(sceneOf(getState()), files))).toEqual([]);
  });

  it('draws the sea leg across 180 degrees without a jump', () => {
    const [line] = dataOf(style({}), 'sea-leg').features;
    const lons =
      line?.geometry.type === 'LineString' ? line.geometry.coordinates.map(([lon = 0]) => lon) : [];
    expect(lons.length).toBeGreaterThan(100);
    expect(Math.max(...lons.slice(1).map((lon, i) => Math.abs(lon - (lons[i] ?? 0))))).toBeLessThan(
      5,
    );
    expect(Math.min(...lons)).toBeLessThan(-180);
  });

  it.each(scenes)(
    'is valid with trade, events and works for $locale, $theme, $projection',
    (scene) => {
      expect(validateStyleMin(style({ ...scene, ...TRADE }))).toEqual([]);
      expect(validateStyleMin(style({ ...scene, ...TIMELINE }))).toEqual([]);
      expect(validateStyleMin(style({ ...scene, ...COMPANY }))).toEqual([]);
    },
  );

  it('draws trade with arrows from origin to destination, across 180 degrees without a jump', () => {
    const [line] = dataOf(style(TRADE), 'trade-flows').features;
    if (line?.geometry.type !== 'LineString') throw new Error('no line');
    const lons = line.geometry.coordinates.map(([lon = 0]) => lon);
    expect(lons[0]).toBeCloseTo(-77, 6);
    expect(lons.at(-1)).toBeCloseTo(-238, 6);
    expect(dataOf(style(TRADE), 'route-labels').features[0]?.properties?.text).toBe(
      'Mine · USD 28.8bn · 2025',
    );
  });

  it('draws the events of the chosen kind that have a place', () => {
    const ids = (change: Partial<AppState>) =>
      style({ ...TIMELINE, ...change }).sources.events &&
      dataOf(style({ ...TIMELINE, ...change }), 'events').features.map(
        ({ properties }) => properties?.id,
      );
    const ofKind = (kind: EventKind) => ({
      filters: withChoice(NO_FILTERS, 'event-kind', [kind]),
    });
    expect(ids({})).toEqual(['summit', 'law']);
    expect(ids(ofKind('law'))).toEqual(['law']);
    expect(ids(ofKind('protest'))).toBeUndefined();
    expect(ids({ selection: { kind: 'overview' } })).toBeUndefined();
  });

  it('draws the works of a company with its roles, apart from the other projects', () => {
    const built = style(COMPANY);
    expect(dataOf(built, 'company-works').features[0]?.properties).toMatchObject({
      id: 'mine',
      roles: 'Owner, Operator',
    });
    expect(dataOf(built, 'projects').features).toEqual([]);
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
    expect(Object.keys(built.sources)).toContain('sea-leg');
    const ids = built.layers.map(({ id }) => id);
    expect(ids).toContain('town-names');
    expect(ids).not.toContain('land');
  });
});
