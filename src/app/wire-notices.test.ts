import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../domain/filters';
import type { ProjectSummary } from '../domain/project';
import { createAppStore } from '../state/store';
import { wireNotices } from './wire-notices';

const name = { en: 'Dam', es: 'Presa', pt: 'Presa', zh: '大坝' };
const dam: ProjectSummary = {
  ...{ id: 'dam', name, place: name, country: 'PE', position: [-75, -10], precision: 'site' },
  ...{ sector: 'energy', kind: 'hydro', status: 'operating' },
};

function openDam() {
  const store = createAppStore();
  wireNotices(store);
  store.getState().setProjects({ state: 'ready', value: [dam] });
  store.getState().select({ kind: 'project', id: 'dam' });
  return store;
}

describe('the notice of a project that the filters hide', () => {
  it.each([
    ['a sector', () => ({ ...NO_FILTERS, choices: { sector: ['transport'] } })],
    ['a status', () => ({ ...NO_FILTERS, choices: { status: [] } })],
    ['words', () => ({ ...NO_FILTERS, text: 'mine' })],
  ])('is shown and dismissed with %s', (_, filters) => {
    const store = openDam();
    expect(store.getState().notices).toEqual([]);
    store.setState({ filters: filters() });
    expect(store.getState().notices).toEqual([{ kind: 'hidden-revealed', detail: 'Dam' }]);
    store.getState().clearFilters();
    expect(store.getState().notices).toEqual([]);
  });
});
