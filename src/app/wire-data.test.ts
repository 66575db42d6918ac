import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FetchResult } from '../datasets/fetch-dataset';
import { catalogueCells, cellFile, PORT_CELLS } from '../domain/catalogue-cells';
import type { Company } from '../domain/company';
import { CORRIDOR_ID, type CorridorMap } from '../domain/corridor';
import type { MapMark } from '../domain/map-mark';
import { placeAt } from '../domain/place';
import type { ProjectSummary } from '../domain/project';
import { fileIn } from '../domain/published-file';
import { EMPTY_SEA_LEG } from '../domain/sea-leg.fixture';
import type { Selection } from '../domain/selection';
import type { PageManifest } from '../panels/context/page-manifest';
import { type AppStore, createAppStore } from '../state/store';
import { PAGES } from './pages';
import { wireData } from './wire-data';

const LISTS = ['data/project-list.json', 'data/en/corridor-map.json'];
const CORRIDOR_FILE = 'data/en/corridor/pechy~cnsgh.json';
const FAILED: FetchResult<never> = { state: 'failed', reason: 'unreachable' };
const NOTHING: CorridorMap = {
  seaLeg: EMPTY_SEA_LEG,
  legs: [],
  ports: [],
  countryNames: [],
};
const name = { en: 'Dam', es: 'Presa', pt: 'Presa', zh: '大坝' };
const DAM: ProjectSummary = {
  ...{ id: 'dam', name, place: name, country: 'PE', position: [-75, -10], precision: 'site' },
  ...{ sector: 'energy', kind: 'hydro', status: 'operating', formerIds: ['old-dam'] },
};
const COMPANY: Company = {
  ...{ id: 'cosco', name, aliases: [], country: 'CN', kind: 'carrier', translated: [] },
  ...{ about: {}, sources: [], formerIds: ['old-cosco'] },
};

/** Returns the English file of the cell of an id. */
function cellOf(kind: 'company' | 'claim', id: string): string {
  const cells = catalogueCells(kind);
  return cells ? `data/en/${cellFile(cells, cells.cellOf(id))}` : '';
}
const COMPANY_CELL = cellOf('company', 'cosco');

/** Requested files in order, each with its last unanswered request. */
let asked: string[];
let answers: Map<string, (answer: FetchResult<never>) => void>;
let store: AppStore;

beforeEach(() => {
  asked = [];
  answers = new Map();
  store = createAppStore();
});

function start(
  selection: Selection = { kind: 'overview' },
  pages: readonly PageManifest[] = PAGES,
) {
  store.setState({ selection });
  wireData(store, pages, (path) => {
    asked.push(path);
    return new Promise<FetchResult<never>>((resolve) => answers.set(path, resolve));
  });
}

/** Resolves when every requested schema has loaded and the files that waited for one have been requested. */
async function settled(): Promise<void> {
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setImmediate(resolve));
}

/** Answers the last request for a file. */
async function answer(path: string, fetched: FetchResult<unknown>): Promise<void> {
  await settled();
  expect([...answers.keys()]).toContain(path);
  answers.get(path)?.(fetched as FetchResult<never>);
  await settled();
}

const ready = (value: unknown): FetchResult<unknown> => ({ state: 'ready', value });

/** Expects that an action requests exactly these files. */
async function expectAsked(action: () => void, expected: readonly string[]): Promise<void> {
  const before = asked.length;
  action();
  await settled();
  expect(asked.slice(before).sort()).toEqual([...expected].sort());
}

const retry = () => store.getState().retryFailed();
const select = (selection: Selection) => store.getState().select(selection);

describe('wireData', () => {
  it('fetches the two lists and the files that the open page needs', async () => {
    await expectAsked(() => start(), [...LISTS, CORRIDOR_FILE, 'data/en/front-page.json']);
    await expectAsked(() => select({ kind: 'sources' }), ['data/source-counts.json']);
  });

  it('fetches files with texts again in the other language, and keeps what is shown until they arrive', async () => {
    start({ kind: 'about' });
    await answer('data/version.json', ready({ version: '1', changes: [] }));
    await answer('data/project-list.json', ready([DAM]));
    await answer('data/en/corridor-map.json', ready(NOTHING));
    await expectAsked(() => store.getState().setLocale('es'), ['data/es/corridor-map.json']);
    expect(store.getState().corridorMap).toEqual(ready(NOTHING));
    const inSpanish = { ...NOTHING, ports: [] };
    await answer('data/es/corridor-map.json', ready(inSpanish));
    expect(store.getState().corridorMap).toEqual(ready(inSpanish));
  });

  it('keeps a file of the former language with a notice if the other cannot be fetched, and tries again', async () => {
    start();
    await answer('data/en/corridor-map.json', ready(NOTHING));
    store.getState().setLocale('zh');
    await answer('data/zh/corridor-map.json', FAILED);
    expect(store.getState().corridorMap).toEqual(ready(NOTHING));
    expect(store.getState().notices).toEqual([{ kind: 'texts-failed', detail: '简体中文' }]);
    await expectAsked(retry, ['data/zh/corridor-map.json']);
    await answer('data/zh/corridor-map.json', ready(NOTHING));
    expect(store.getState().notices).toEqual([]);
  });

  it('drops a file that arrives after the language has changed', async () => {
    start();
    await settled();
    store.getState().setLocale('es');
    await answer('data/en/corridor-map.json', ready(NOTHING));
    expect(store.getState().corridorMap).toEqual({ state: 'loading' });
    await answer('data/es/corridor-map.json', ready(NOTHING));
    expect(store.getState().corridorMap).toMatchObject({ state: 'ready' });
  });

  it('fetches the names of the projects that are read: none on the overview, all in the list', async () => {
    start();
    await settled();
    await expectAsked(() => store.getState().setProjectList(ready([DAM]) as never), []);
    await expectAsked(
      () => store.getState().setView({ zoom: 7, lon: -75, lat: -10, bearing: 0, pitch: 0 }),
      ['data/en/project-names/0.json'],
    );
    await answer('data/en/project-names/0.json', ready([{ name, place: name }]));
    expect(store.getState().projects).toMatchObject({ value: [{ id: 'dam', name }] });
    await expectAsked(
      () => select({ kind: 'projects' }),
      [
        'data/en/project-names/all.json',
        ...['data/en/project-facts.json', 'data/en/company-names.json', 'data/version.json'],
      ],
    );
  });

  it('fetches the names of the projects near the open one, also across 180 degrees', async () => {
    start({ kind: 'project', id: 'dam' });
    await settled();
    const others: ProjectSummary[] = Array.from({ length: 127 }, (_, i) => ({
      ...DAM,
      ...{ id: `other-${i}`, position: [0, 0], formerIds: [] },
    }));
    const dam: ProjectSummary = { ...DAM, position: [-179.9, -10] };
    const near: ProjectSummary = { ...DAM, id: 'near', position: [179.4, -10.3], formerIds: [] };
    await expectAsked(
      () => store.getState().setProjectList(ready([dam, ...others, near]) as never),
      ['data/en/project-names/0.json', 'data/en/project-names/2.json'],
    );
  });

  it('fetches for a record its file, its links, and the files that its page needs', async () => {
    await expectAsked(
      () => start({ kind: 'port', id: 'pechy' }),
      [
        ...LISTS,
        'data/en/port/pechy.json',
        'data/en/service-list.json',
        'data/version.json',
        'data/en/links/port/pechy.json',
      ],
    );
  });

  it('fetches the record of a voyage only for the corridor', async () => {
    const needed = ['passages', 'factors', 'version', 'claim-list', 'service-list'];
    const files = needed.map((file) => `data/${fileIn('en', `${file}.json`)}`);
    const ports = (...ids: readonly string[]) =>
      ids.map((id) => `data/${cellFile(PORT_CELLS, PORT_CELLS.cellOf(id))}`);
    await expectAsked(
      () => start({ kind: 'voyage', id: 'clsai~cnsgh' }),
      [...LISTS, ...files, ...ports('clsai', 'cnsgh')],
    );
    await expectAsked(
      () => select({ kind: 'voyage', id: CORRIDOR_ID }),
      [CORRIDOR_FILE, `data/en/links/corridor/${CORRIDOR_ID}.json`, ...ports('pechy')],
    );
  });

  it('fetches for a place the towns of the areas that its ring touches, and again what failed', async () => {
    await expectAsked(
      () => start(placeAt([-71.97, -13.53])),
      [...LISTS, 'basemap/countries/10.json', 'data/gazetteer.json', 'town-areas/-20_-80.json'],
    );
    await answer('town-areas/-20_-80.json', FAILED);
    await expectAsked(
      () => store.getState().setPlaceRadius(250),
      ['town-areas/-20_-80.json', 'town-areas/-20_-70.json'],
    );
  });

  it('fetches the plan of a harbour from zoom 10.5 near it, and with the page of its port', async () => {
    const port = {
      ...{ id: 'pechy', name, place: name, country: 'PE', role: 'terminal' as const },
      ...{ position: [-77.27, -11.58] as const, hasPlan: true },
    };
    const far = { ...port, id: 'cnsgh', position: [122.07, 30.63] as const };
    const { hasPlan: _, ...without } = {
      ...port,
      id: 'pecll',
      position: [-77.15, -12.05] as const,
    };
    const camera = { zoom: 10.4, lon: -77.3, lat: -11.6, bearing: 0, pitch: 0 };
    start();
    await settled();
    const setView = (change: object) => store.getState().setView({ ...camera, ...change });
    const ports = [port, far, without];
    await expectAsked(
      () => store.getState().setCorridorMap({ state: 'ready', value: { ...NOTHING, ports } }),
      [],
    );
    await expectAsked(() => setView({}), []);
    await expectAsked(() => setView({ zoom: 10.5, lon: -79 }), []);
    // A map centred beyond 180 degrees shows the same harbour.
    await expectAsked(() => setView({ zoom: 10.5, lon: 282.7 }), ['data/en/harbours/pechy.json']);
    await expectAsked(() => setView({ zoom: 13 }), []);
    await answer('data/en/harbours/pechy.json', FAILED);
    await expectAsked(retry, ['data/en/harbours/pechy.json']);
    await settled();
    asked = [];
    select({ kind: 'port', id: 'cnsgh' });
    await settled();
    expect(asked).toContain('data/en/harbours/cnsgh.json');
    select({ kind: 'port', id: 'pecll' });
    await settled();
    expect(asked).not.toContain('data/en/harbours/pecll.json');
  });

  it('fetches what the table shows when it is opened and when its kind changes', async () => {
    start({ kind: 'about' });
    await expectAsked(
      () => store.getState().setLayout('split'),
      ['data/en/project-facts.json', 'data/en/company-names.json'],
    );
    await expectAsked(() => select({ kind: 'services' }), ['data/en/service-list.json']);
  });

  it('fetches on any page what filters of ports and services are decided by', async () => {
    start();
    await settled();
    const before = asked.length;
    store.getState().setChoice('service-carrier', ['msc']);
    await settled();
    expect(asked.slice(before).sort()).toEqual([
      'data/en/company-names.json',
      'data/en/port-list.json',
      'data/en/service-list.json',
    ]);
  });

  it('fetches the record of a project whose costs the table shows', async () => {
    start({ kind: 'projects' });
    store.getState().setLayout('table');
    await settled();
    await expectAsked(
      () => store.getState().inspectProject('las-bambas'),
      ['data/en/project/las-bambas.json'],
    );
  });

  it('fetches a file once for all pages that need it', async () => {
    start({ kind: 'companies' });
    await answer('data/en/company-list.json', ready([]));
    await expectAsked(() => select({ kind: 'about' }), ['data/version.json']);
    await expectAsked(() => select({ kind: 'companies' }), []);
    await expectAsked(
      () => select({ kind: 'company', id: 'cosco' }),
      [COMPANY_CELL, 'data/en/links/company/cosco.json'],
    );
    await expectAsked(() => select({ kind: 'trade' }), ['data/en/trade.json']);
  });

  it('fetches for a source, company, claim or service the cell that holds its id', async () => {
    start();
    await settled();
    await expectAsked(
      () => select({ kind: 'source', id: 'gestion-2024-0abc' }),
      ['data/sources/g.json', 'data/en/links/sources/g.json'],
    );
    await expectAsked(() => select({ kind: 'source', id: 'gestion-2025-1abc' }), []);
    await expectAsked(
      () => select({ kind: 'company', id: 'cosco' }),
      [COMPANY_CELL, 'data/en/links/company/cosco.json'],
    );
  });

  it('fetches the cells of sources that the list asks for, and those that failed again', async () => {
    start({ kind: 'sources' });
    await settled();
    const request = (...cells: readonly string[]) =>
      store.getState().requestCells(cells.map((cell) => ({ kind: 'source', cell })));
    await expectAsked(() => request('0', 'a'), ['data/sources/0.json', 'data/sources/a.json']);
    await answer('data/sources/0.json', ready([]));
    await answer('data/sources/a.json', FAILED);
    expect(store.getState().catalogueCells.source).toEqual({ 0: ready([]), a: FAILED });
    await expectAsked(retry, ['data/sources/a.json']);
  });

  it('fetches the record of a mark that the reader points at', async () => {
    start();
    await settled();
    const point = (mark: MapMark) => () =>
      store.getState().pointAtMark({ mark, at: { x: 0, y: 0 }, reach: 1, isTouched: false });
    const port = { kind: 'record', selection: { kind: 'port', id: 'pechy' } } as const;
    await expectAsked(point(port), ['data/en/port/pechy.json']);
    await expectAsked(point({ kind: 'passage', id: 'panama' }), []);
  });

  it('fetches for a search its index, and the files of towns that it asks for', async () => {
    start();
    await settled();
    await expectAsked(() => store.getState().openSearch(), ['search/index.json']);
    const ask = (file: string) => () => store.getState().requestTowns([file]);
    await expectAsked(ask('juana'), ['search/towns/juana.json']);
    await expectAsked(ask('puno'), ['search/towns/puno.json']);
    await answer('search/towns/juana.json', ready([]));
    await expectAsked(ask('juana'), []);
  });

  it('fetches the version of the data for a fault on screen', async () => {
    start();
    await settled();
    await expectAsked(() => store.getState().reportFault(), ['data/version.json']);
  });
});

describe('a retry', () => {
  it('fetches the list that failed and not the one that is ready', async () => {
    start({ kind: 'measure' });
    const corridorMaps = new Set<string>();
    store.subscribe(({ corridorMap }) => corridorMaps.add(corridorMap.state));
    await answer('data/en/corridor-map.json', ready(NOTHING));
    await answer('data/project-list.json', FAILED);
    corridorMaps.clear();
    await expectAsked(retry, ['data/project-list.json']);
    await answer('data/project-list.json', ready([DAM]));
    expect([...corridorMaps]).toEqual(['ready']);
    expect(store.getState().projects).toMatchObject({ state: 'ready', value: [{ id: 'dam' }] });
  });

  it.each([
    ['a reference', { kind: 'about' }, 'data/version.json'],
    ['a catalogue', { kind: 'trade' }, 'data/en/trade.json'],
    ['a record', { kind: 'leg', id: 'tunnel' }, 'data/en/leg/tunnel.json'],
  ] as const)('fetches %s that failed, alone', async (_, selection, file) => {
    start(selection);
    await answer(file, FAILED);
    await expectAsked(retry, [file]);
  });

  it('does not fetch files that are loading', async () => {
    start({ kind: 'about' });
    await expectAsked(retry, []);
  });

  it('fetches the failed files of a search', async () => {
    start();
    store.getState().openSearch();
    store.getState().requestTowns(['juana']);
    await answer('search/index.json', FAILED);
    await answer('search/towns/juana.json', FAILED);
    await expectAsked(retry, ['search/index.json', 'search/towns/juana.json']);
  });

  it('loads a schema that failed to load', async () => {
    let hasCode = false;
    const pages = PAGES.map((page) =>
      page.kind === 'flow'
        ? {
            ...page,
            catalogue: {
              ...page.catalogue,
              schema: () => (hasCode ? page.catalogue.schema() : Promise.reject(new Error('gone'))),
            },
          }
        : page,
    );
    start({ kind: 'trade' }, pages);
    await settled();
    expect(store.getState().catalogues.flow).toEqual(FAILED);
    expect(asked).not.toContain('data/en/trade.json');
    hasCode = true;
    await expectAsked(retry, ['data/en/trade.json']);
  });
});

describe('a fetched file', () => {
  it('is kept while pages that need it are opened', async () => {
    start({ kind: 'about' });
    const version = { version: '1', changes: [] };
    await answer('data/version.json', ready(version));
    const states = new Set<string | undefined>();
    store.subscribe((state) => states.add(state.version?.state));
    select({ kind: 'changes' });
    retry();
    select({ kind: 'trade' });
    expect([...states]).toEqual(['ready']);
  });
});

describe('the id of a selection', () => {
  it('is redirected from a former id to the present one', async () => {
    start({ kind: 'project', id: 'old-dam' });
    await answer('data/project-list.json', ready([DAM]));
    expect(store.getState().selection).toEqual({ kind: 'project', id: 'dam' });
    expect(store.getState().notices).toEqual([]);
    expect(asked).toContain('data/en/project/dam.json');
  });

  it('is redirected from a former id in a catalogue', async () => {
    start({ kind: 'company', id: 'old-cosco' });
    await answer(cellOf('company', 'old-cosco'), ready([COMPANY]));
    expect(store.getState().selection).toEqual({ kind: 'company', id: 'cosco' });
  });

  it.each([
    ['project', 'projects', 'data/project-list.json', [DAM]],
    ['company', 'companies', cellOf('company', 'atlantis'), [COMPANY]],
    ['leg', 'overview', 'data/en/corridor-map.json', NOTHING],
  ] as const)('of no %s leads to the page %s, with a notice', async (kind, list, file, value) => {
    start({ kind, id: 'atlantis' });
    await answer(file, ready(value));
    expect(store.getState().selection).toEqual({ kind: list });
    expect(store.getState().notices).toEqual([{ kind: 'unknown-record', detail: 'atlantis' }]);
  });

  it('drops unknown stops of a voyage with a notice', async () => {
    start({ kind: 'voyage', id: '10s80w~p.atlantis~20n130w' });
    await answer('data/project-list.json', ready([DAM]));
    expect(store.getState().selection).toEqual({ kind: 'voyage', id: '10s80w~20n130w' });
    expect(store.getState().notices).toEqual([{ kind: 'unknown-record', detail: 'p.atlantis' }]);
  });
});
