import { describe, expect, it } from 'vitest';
import { cellFile, PORT_CELLS } from '../domain/catalogue-cells';
import { CORRIDOR_ID } from '../domain/corridor';
import type { MapMark } from '../domain/map-mark';
import { placeAt } from '../domain/place';
import type { ProjectSummary } from '../domain/project';
import { fileIn } from '../domain/published-file';
import {
  CORRIDOR_FILE,
  cellOf,
  DAM,
  dataWiring,
  FAILED,
  LISTS,
  NAME,
  NOTHING,
  ready,
  settled,
} from './wire-data.fixture';

const COMPANY_CELL = cellOf('company', 'cosco');

describe('wireData', () => {
  it('fetches with the time bar the times of records, and for words the texts of its events', async () => {
    const { store, start, expectAsked } = dataWiring();
    start({ kind: 'measure' });
    await settled();
    await expectAsked(() => store.getState().setFilterText('strike'), []);
    await expectAsked(
      () => store.getState().setTimeOpen(true),
      ['data/en/record-times.json', 'data/en/event-list.json'],
    );
  });

  it('fetches the names of the projects that are read: none on the overview, all in the list', async () => {
    const { store, start, answer, expectAsked, select } = dataWiring();
    start();
    await settled();
    await expectAsked(() => store.getState().setProjectList(ready([DAM]) as never), []);
    await expectAsked(
      () => store.getState().setView({ zoom: 7, lon: -75, lat: -10, bearing: 0, pitch: 0 }),
      ['data/en/project-names/0.json'],
    );
    await answer('data/en/project-names/0.json', ready([{ name: NAME, place: NAME }]));
    expect(store.getState().projects).toMatchObject({ value: [{ id: 'dam', name: NAME }] });
    await expectAsked(
      () => select({ kind: 'projects' }),
      [
        'data/en/project-names/all.json',
        ...['data/en/project-facts.json', 'data/en/company-names.json', 'data/version.json'],
      ],
    );
  });

  it('fetches the names of the projects near the open one, also across 180 degrees', async () => {
    const { store, start, expectAsked } = dataWiring();
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
    const { start, expectAsked } = dataWiring();
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
    const { start, expectAsked, select } = dataWiring();
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
    const { store, start, answer, expectAsked } = dataWiring();
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
    const { asked, store, start, answer, expectAsked, retry, select } = dataWiring();
    const port = {
      ...{ id: 'pechy', name: NAME, place: NAME, country: 'PE', role: 'terminal' as const },
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
    asked.length = 0;
    select({ kind: 'port', id: 'cnsgh' });
    await settled();
    expect(asked).toContain('data/en/harbours/cnsgh.json');
    select({ kind: 'port', id: 'pecll' });
    await settled();
    expect(asked).not.toContain('data/en/harbours/pecll.json');
  });

  it('fetches what the table shows when it is opened and when its kind changes', async () => {
    const { store, start, expectAsked, select } = dataWiring();
    start({ kind: 'about' });
    await expectAsked(
      () => store.getState().setLayout('split'),
      ['data/en/project-facts.json', 'data/en/company-names.json'],
    );
    await expectAsked(
      () => select({ kind: 'services' }),
      ['data/en/service-list.json', 'data/sailings.json'],
    );
  });

  it('fetches on any page what filters of ports and services are decided by', async () => {
    const { asked, store, start } = dataWiring();
    start();
    await settled();
    const before = asked.length;
    store.getState().setChoice('service-carrier', ['msc']);
    await settled();
    expect(asked.slice(before).sort()).toEqual([
      'data/en/company-names.json',
      'data/en/former-ids.json',
      'data/en/port-list.json',
      'data/en/service-list.json',
    ]);
  });

  it('fetches the record of a project whose costs the table shows', async () => {
    const { store, start, expectAsked } = dataWiring();
    start({ kind: 'projects' });
    store.getState().setLayout('table');
    await settled();
    await expectAsked(
      () => store.getState().inspectProject('las-bambas'),
      ['data/en/project/las-bambas.json'],
    );
  });

  it('fetches for a source, company, claim or service the cell that holds its id', async () => {
    const { start, expectAsked, select } = dataWiring();
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
    const { store, start, answer, expectAsked, retry } = dataWiring();
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
    const { store, start, expectAsked } = dataWiring();
    start();
    await settled();
    const point = (mark: MapMark) => () =>
      store.getState().pointAtMark({ mark, at: { x: 0, y: 0 }, reach: 1, isTouched: false });
    const port = { kind: 'record', selection: { kind: 'port', id: 'pechy' } } as const;
    await expectAsked(point(port), ['data/en/port/pechy.json']);
    await expectAsked(point({ kind: 'passage', id: 'panama' }), []);
  });

  it('fetches for a search its index, and the files of towns that it asks for', async () => {
    const { store, start, answer, expectAsked } = dataWiring();
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
    const { store, start, expectAsked } = dataWiring();
    start();
    await settled();
    await expectAsked(() => store.getState().reportFault(), ['data/version.json']);
  });
});
