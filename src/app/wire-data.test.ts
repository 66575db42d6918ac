import { describe, expect, it } from 'vitest';
import { PAGES } from './pages';
import {
  CORRIDOR_FILE,
  cellOf,
  DAM,
  dataWiring,
  FAILED,
  LISTS,
  NOTHING,
  ready,
  settled,
} from './wire-data.fixture';

const COMPANY_CELL = cellOf('company', 'cosco');

describe('wireData', () => {
  it('fetches the two lists and the files that the open page needs', async () => {
    const { start, expectAsked, select } = dataWiring();
    await expectAsked(() => start(), [...LISTS, CORRIDOR_FILE, 'data/en/front-page.json']);
    await expectAsked(() => select({ kind: 'sources' }), ['data/source-counts.json']);
  });

  it('fetches files with texts again in the other language, and keeps what is shown until they arrive', async () => {
    const { store, start, answer, expectAsked } = dataWiring();
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
    const { store, start, answer, expectAsked, retry } = dataWiring();
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
    const { store, start, answer } = dataWiring();
    start();
    await settled();
    store.getState().setLocale('es');
    await answer('data/en/corridor-map.json', ready(NOTHING));
    expect(store.getState().corridorMap).toEqual({ state: 'loading' });
    await answer('data/es/corridor-map.json', ready(NOTHING));
    expect(store.getState().corridorMap).toMatchObject({ state: 'ready' });
  });

  it('fetches a file once for all pages that need it', async () => {
    const { start, answer, expectAsked, select } = dataWiring();
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
});

describe('a retry', () => {
  it('fetches the list that failed and not the one that is ready', async () => {
    const { store, start, answer, expectAsked, retry } = dataWiring();
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
    const { start, answer, expectAsked, retry } = dataWiring();
    start(selection);
    await answer(file, FAILED);
    await expectAsked(retry, [file]);
  });

  it('does not fetch files that are loading', async () => {
    const { start, expectAsked, retry } = dataWiring();
    start({ kind: 'about' });
    await expectAsked(retry, []);
  });

  it('fetches the failed files of a search', async () => {
    const { store, start, answer, expectAsked, retry } = dataWiring();
    start();
    store.getState().openSearch();
    store.getState().requestTowns(['juana']);
    await answer('search/index.json', FAILED);
    await answer('search/towns/juana.json', FAILED);
    await expectAsked(retry, ['search/index.json', 'search/towns/juana.json']);
  });

  it('loads a schema that failed to load', async () => {
    const { asked, store, start, expectAsked, retry } = dataWiring();
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
    const { store, start, answer, retry, select } = dataWiring();
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
