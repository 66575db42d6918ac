import { describe, expect, it } from 'vitest';
import type { Company } from '../domain/company';
import { cellOf, DAM, dataWiring, NAME, NOTHING, ready } from './wire-data.fixture';

const COMPANY: Company = {
  ...{ id: 'cosco', name: NAME, aliases: [], country: 'CN', kind: 'carrier', translated: [] },
  ...{ about: {}, sources: [], formerIds: ['old-cosco'] },
};

describe('the id of a selection', () => {
  it('is redirected from a former id to the present one', async () => {
    const { asked, store, start, answer } = dataWiring();
    start({ kind: 'project', id: 'old-dam' });
    await answer('data/project-list.json', ready([DAM]));
    expect(store.getState().selection).toEqual({ kind: 'project', id: 'dam' });
    expect(store.getState().notices).toEqual([]);
    expect(asked).toContain('data/en/project/dam.json');
  });

  it('is redirected from a former id in a catalogue', async () => {
    const { store, start, answer } = dataWiring();
    start({ kind: 'company', id: 'old-cosco' });
    await answer(cellOf('company', 'old-cosco'), ready([COMPANY]));
    expect(store.getState().selection).toEqual({ kind: 'company', id: 'cosco' });
  });

  it.each([
    ['project', 'projects', 'data/project-list.json', [DAM]],
    ['company', 'companies', cellOf('company', 'atlantis'), [COMPANY]],
    ['leg', 'overview', 'data/en/corridor-map.json', NOTHING],
  ] as const)('of no %s leads to the page %s, with a notice', async (kind, list, file, value) => {
    const { store, start, answer } = dataWiring();
    start({ kind, id: 'atlantis' });
    await answer(file, ready(value));
    expect(store.getState().selection).toEqual({ kind: list });
    expect(store.getState().notices).toEqual([{ kind: 'unknown-record', detail: 'atlantis' }]);
  });

  it('drops unknown stops of a voyage with a notice', async () => {
    const { store, start, answer } = dataWiring();
    start({ kind: 'voyage', id: '10s80w~p.atlantis~20n130w' });
    await answer('data/project-list.json', ready([DAM]));
    expect(store.getState().selection).toEqual({ kind: 'voyage', id: '10s80w~20n130w' });
    expect(store.getState().notices).toEqual([{ kind: 'unknown-record', detail: 'p.atlantis' }]);
  });
});
