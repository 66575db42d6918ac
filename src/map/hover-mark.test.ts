import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { DATA_YEARS, oneYear } from '../domain/time-span';
import { type AppState, createAppStore } from '../state/store';
import { HoverMark } from './hover-mark';
import { LINES } from './layers/line-ids';
import { dataOf, style } from './style-scenes.fixture';
import { TimedFeatures } from './timed-features';

const name = { en: 'Railway', es: 'Vía', pt: 'Ferrovia', zh: '铁路' };

/** A railway that is built from 2012 and runs from 2019. */
const RAILWAY: Partial<AppState> = {
  projects: {
    state: 'ready',
    value: [
      {
        ...{ id: 'railway', name, place: name, country: 'PE', precision: 'town' },
        ...{ position: [-72, -14], sector: 'transport', kind: 'rail', status: 'operating' },
        line: [
          [-72, -14],
          [-71, -13],
        ],
      },
    ],
  },
  recordTimes: {
    state: 'ready',
    value: {
      ...{ services: [], events: [], loans: [], legs: new Map() },
      projects: [
        {
          isUndated: false,
          steps: [
            { date: '2012', status: 'construction' },
            { date: '2019', status: 'operating' },
          ],
        },
      ],
    },
  },
};

/** Points at the railway and away again, and returns for each of both the lines whose state was set, by their years. */
function linesLit(change: Partial<AppState>) {
  const state = { ...createAppStore().getState(), ...RAILWAY, ...change };
  const built = style({ ...RAILWAY, ...change });
  const lines = dataOf(built, LINES).features.filter(
    ({ properties }) => properties?.kind === 'project',
  );
  const set: (readonly [since: unknown, hover: boolean])[] = [];
  const map = {
    getZoom: () => 5,
    getSource: (source: string) => (source === LINES ? {} : undefined),
    setFeatureState({ id }: { id: string }, { hover }: { hover: boolean }) {
      const line = lines.find(({ properties }) => properties?.key === id);
      set.push([line ? (line.properties?.since ?? 'always') : `no line ${id}`, hover]);
    },
  };
  const timed = new TimedFeatures(map as unknown as MapLibreMap);
  timed.read(built);
  const mark = new HoverMark(map as unknown as MapLibreMap, () => [], timed);
  mark.show({ ...state, hovered: { kind: 'project', id: 'railway' } }, false);
  mark.show({ ...state, hovered: null }, false);
  return set;
}

it('highlights the line of a project that has the pointer', () => {
  expect(linesLit({})).toEqual([
    ['always', true],
    ['always', false],
  ]);
});

it('highlights the line of every status, of which the map draws one, while a year is shown', () => {
  expect(linesLit({ time: oneYear(DATA_YEARS.to) })).toEqual([
    [2012, true],
    [2019, true],
    [2012, false],
    [2019, false],
  ]);
});
