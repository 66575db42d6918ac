import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../domain/comparison';
import type { PortSummary } from '../domain/port';
import type { ProjectSummary } from '../domain/project';
import type { RecordGraph } from '../domain/record-graph';
import { EMPTY_SEA_LEG } from '../domain/sea-leg.fixture';
import type { Position } from '../geo/position';
import {
  comparedPlaces,
  comparedTrack,
  openComparison,
  presentComparison,
  wantedPanelWidth,
} from './select-comparison';
import { type AppStore, createAppStore } from './store';

const words = (text: string) => ({ en: text, es: text, pt: text, zh: text });

function project(
  id: string,
  position: Position,
  formerIds: readonly string[] = [],
): ProjectSummary {
  return {
    ...{ id, name: words(id), place: words('Peru'), country: 'PE', position, formerIds },
    ...{ precision: 'site', sector: 'minerals', kind: 'mine', status: 'operating' },
  };
}

const PORTS: readonly PortSummary[] = (
  [
    ['pechy', [-77, -12]],
    ['cnsgh', [122, 31]],
  ] as const
).map(([id, position]) => ({
  ...{ id, name: words(id), place: words(id), country: 'PE', position, role: 'terminal' },
}));

const GRAPH: RecordGraph = {
  nodes: [
    { kind: 'project', id: 'east', name: words('east') },
    { kind: 'project', id: 'west', name: words('west') },
  ],
  links: new Map([
    ['company/a', ['project/east', 'project/west']],
    ['company/b', ['project/west']],
  ]),
};

function opened(id: string): AppStore {
  const store = createAppStore();
  const state = store.getState();
  state.setProjects({
    state: 'ready',
    value: [project('east', [-71, -13], ['orient']), project('west', [-76, -11])],
  });
  state.setCorridorMap({
    state: 'ready',
    value: {
      seaLeg: EMPTY_SEA_LEG,
      countryNames: [],
      legs: [],
      ports: PORTS,
    },
  });
  for (const key of GRAPH.links.keys()) {
    state.setNeighbours(`links/${key}.json`, { state: 'ready', value: GRAPH });
  }
  state.select({ kind: 'compare', id });
  return store;
}

describe('presentComparison', () => {
  it('replaces former ids and keeps what is gone', () => {
    const state = opened('p.orient~p.gone~p.west').getState();
    expect(presentComparison(state, 'p.orient~p.gone~p.west')).toBe('p.east~p.gone~p.west');
  });

  it('is unknown while the list of the kind is loading', () => {
    const state = createAppStore().getState();
    expect(presentComparison(state, 'p.east~p.west')).toBeNull();
    expect(presentComparison(state, 'company.a~company.b')).toBeNull();
  });
});

describe('openComparison', () => {
  it('names the records that are gone', () => {
    const comparison = openComparison(opened('p.east~p.gone~p.west').getState());
    expect(comparison).toMatchObject({ ids: ['east', 'west'], gone: ['gone'] });
  });

  it('takes a fifth record in the place of one that is gone', () => {
    const id = 'p.gone~p.lost~p.sunken~p.east~p.west~p.far';
    const comparison = openComparison(opened(id).getState());
    expect(comparison).toMatchObject({
      ids: ['east', 'west'],
      gone: ['gone', 'lost', 'sunken', 'far'],
      leftOut: [],
    });
  });

  it('is undefined on other pages', () => {
    const store = opened('p.east');
    store.getState().select({ kind: 'projects' });
    expect(openComparison(store.getState())).toBeUndefined();
  });
});

describe('comparedPlaces', () => {
  it('have the letters of the columns', () => {
    const places = comparedPlaces(opened('p.west~p.gone~p.east').getState());
    expect(places.map(({ letters, column, name }) => [letters, column, name.en])).toEqual([
      ['A', 0, 'west'],
      ['B', 1, 'east'],
    ]);
  });

  it('of companies are their projects, with every letter of a shared one', () => {
    const store = opened('company.a~company.b');
    const companies = ['a', 'b'].map((id) => ({
      ...{ id, name: words(id), translated: [], aliases: [], country: 'CN' },
      ...{ kind: 'contractor', sources: [] },
    })) as never;
    store.getState().setCatalogue('company', { state: 'ready', value: companies });
    const places = comparedPlaces(store.getState());
    expect(places.map(({ letters, column, name }) => [letters, column, name.en])).toEqual([
      ['A', 0, 'east'],
      ['AB', undefined, 'west'],
    ]);
  });
});

describe('comparedTrack', () => {
  it('crosses the antimeridian the short way', () => {
    const track = comparedTrack(opened('port.pechy~port.cnsgh').getState());
    expect(track).toEqual([
      [-77, -12],
      [-238, 31],
    ]);
  });
});

describe('wantedPanelWidth', () => {
  it('grows with the columns', () => {
    const widths = [2, 3, 4].map((count) => {
      const refs = ['a', 'b', 'c', 'd'].slice(0, count);
      const page = comparisonOf(refs.map((id) => ({ kind: 'port', id })));
      return page && wantedPanelWidth(page);
    });
    expect(widths).toEqual(widths.toSorted((a = 0, b = 0) => a - b));
    expect(new Set(widths).size).toBe(3);
    expect(wantedPanelWidth({ kind: 'overview' })).toBeUndefined();
  });
});
