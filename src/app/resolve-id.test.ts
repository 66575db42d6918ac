import { describe, expect, it, vi } from 'vitest';
import type { Company } from '../domain/company';
import type { FormerIds } from '../domain/former-ids';
import { cellOf, DAM, dataWiring, NAME, NOTHING, ready } from './wire-data.fixture';

const COMPANY: Company = {
  ...{ id: 'cosco', name: NAME, aliases: [], country: 'CN', kind: 'carrier', translated: [] },
  ...{ about: {}, sources: [], formerIds: ['old-cosco'] },
};

const FORMER: FormerIds = {
  renamed: { company: { 'very-old-cosco': 'cosco' } },
  withdrawn: [
    {
      ...{ kind: 'company', id: 'shell-firm', name: NAME },
      ...{ reason: 'unsourced', version: '2026.12.1' },
    },
  ],
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

  it('is redirected from a former id that only the table of former ids has', async () => {
    const { store, start, answer } = dataWiring();
    start({ kind: 'company', id: 'very-old-cosco' });
    await answer(cellOf('company', 'very-old-cosco'), ready([COMPANY]));
    expect(store.getState().selection).toEqual({ kind: 'company', id: 'very-old-cosco' });
    await answer('data/en/former-ids.json', ready(FORMER));
    await vi.waitFor(() =>
      expect(store.getState().selection).toEqual({ kind: 'company', id: 'cosco' }),
    );
    expect(store.getState().notices).toEqual([]);
  });

  it('of a withdrawn record leads to the list, and says why', async () => {
    const { store, start, answer } = dataWiring();
    start({ kind: 'company', id: 'shell-firm' });
    await answer(cellOf('company', 'shell-firm'), ready([COMPANY]));
    await answer('data/en/former-ids.json', ready(FORMER));
    await vi.waitFor(() => expect(store.getState().selection).toEqual({ kind: 'companies' }));
    expect(store.getState().notices).toEqual([
      {
        kind: 'withdrawn-record',
        detail:
          '“Dam” was withdrawn in version 2026.12.1 of the data: its sources did not hold. You see the list instead.',
      },
    ]);
  });

  it.each([
    ['project', 'projects', 'data/project-list.json', [DAM]],
    ['company', 'companies', cellOf('company', 'atlantis'), [COMPANY]],
    ['leg', 'overview', 'data/en/corridor-map.json', NOTHING],
  ] as const)('of no %s leads to the page %s, with a notice', async (kind, list, file, value) => {
    const { store, start, answer } = dataWiring();
    start({ kind, id: 'atlantis' });
    await answer(file, ready(value));
    await answer('data/en/former-ids.json', ready(FORMER));
    await vi.waitFor(() => expect(store.getState().selection).toEqual({ kind: list }));
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
