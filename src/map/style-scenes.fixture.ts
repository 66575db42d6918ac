import type { CorridorMap } from '../domain/corridor';
import { LOCALES } from '../domain/locale';
import type { ProjectSummary } from '../domain/project';
import { SEA_LENGTHS } from '../domain/sea-leg.fixture';
import { nauticalMiles } from '../geo/units';
import { type AppState, createAppStore } from '../state/store';
import { LATE_PARTS } from './late-parts';
import * as harbourLayers from './layers/harbours';
import { MEASURED_LAYERS } from './measured-layers';
import { sceneOf } from './scene';
import { type StyleFiles, styleOf } from './style';

/** Every locale, theme and projection. */
export const SCENES = LOCALES.flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['mercator', 'globe'] as const).map((projection) => ({ locale, theme, projection })),
  ),
);

/** Addresses of a site that no test fetches. */
export const files: StyleFiles = {
  tiles: 'pmtiles://https://atlas.test/world.pmtiles',
  font: (file) => `https://atlas.test/${file}`,
  han: () => [{ url: 'https://atlas.test/han-00-400.woff2', ranges: ['U+4E00-9FFF'] }],
};

const name = { en: 'Mine', es: 'Mina', pt: 'Mina', zh: '矿' };
export const mine: ProjectSummary = {
  ...{ id: 'mine', name, place: name, country: 'PE', position: [-72, -14], precision: 'town' },
  ...{ sector: 'minerals', kind: 'mine', status: 'planned' },
};
export const corridorMap: CorridorMap = {
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
  countryNames: [],
  ports: [
    { id: 'pechy', name, place: name, country: 'PE', position: [-77, -12], role: 'terminal' },
    { id: 'cnsgh', name, place: name, country: 'CN', position: [122, 31], role: 'terminal' },
    { id: 'pecll', name, place: name, country: 'PE', position: [-77.1, -12.1], role: 'port' },
  ],
};

/** The state of the measuring page with two points, on either side of 180 degrees. */
export const RULER: Partial<AppState> = {
  selection: { kind: 'measure' },
  rulerPoints: [
    [-77.27, -11.58],
    [122, 31],
  ],
};

const EVENT = { text: name, sources: 1 };

/** The state of the timeline with events, of which one has no place. */
export const TIMELINE: Partial<AppState> = {
  selection: { kind: 'timeline' },
  eventList: {
    state: 'ready',
    value: [
      { ...EVENT, id: 'summit', date: '2016-11-19', kind: 'summit', name, position: [-77, -12] },
      { ...EVENT, id: 'law', date: '2024', kind: 'law', name, position: [-77, -12] },
      { ...EVENT, id: 'nowhere', date: '2005', kind: 'law', name },
    ],
  },
};

/** The state of the page of trade with one flow. */
export const TRADE: Partial<AppState> = {
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

/** The state of the page of a company with one work. */
export const COMPANY: Partial<AppState> = {
  selection: { kind: 'company', id: 'miner' },
  neighbours: {
    'links/company/miner.json': {
      state: 'ready',
      value: {
        nodes: [{ kind: 'project', id: 'mine', name }],
        links: new Map([['company/miner', ['project/mine']]]),
      },
    },
  },
  catalogues: {
    company: {
      state: 'ready',
      value: [
        {
          ...{ id: 'miner', name, aliases: [], country: 'CN', kind: 'mining', translated: [] },
          ...{ roles: { mine: ['owner', 'operator'] }, sources: [] },
        },
      ],
    },
  },
};

/** The state with the plan of a harbour. */
export const HARBOUR: Partial<AppState> = {
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

/** Returns the style of the state with a change, with every late layer. */
export function style(change: Partial<AppState>) {
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

/** Returns the features of a source. */
export function dataOf(built: ReturnType<typeof style>, source: string) {
  const found = built.sources[source];
  if (found?.type !== 'geojson' || typeof found.data === 'string') throw new Error(source);
  return found.data as GeoJSON.FeatureCollection;
}
