import { describe, expect, it } from 'vitest';
import { isFiltered } from '../domain/filters';
import type { ProjectSummary } from '../domain/project';
import { SECTORS } from '../domain/sector';
import { MAX_FILTER_TEXT } from './filters-slice';
import { findProject, projectMatcher, visibleProjects } from './select-projects';
import { presentProject } from './select-records';
import { createAppStore } from './store';

const name = { en: 'Dam', es: 'Presa', pt: 'Presa', zh: '大坝' };
const pit = { en: 'Mine', es: 'Mina', pt: 'Mina', zh: '矿' };
const dam: ProjectSummary = {
  ...{ id: 'dam', name, place: name, country: 'PE', position: [-75, -10], precision: 'site' },
  ...{ sector: 'energy', kind: 'hydro', status: 'operating', formerIds: ['old-dam'] },
};
const mine: ProjectSummary = {
  ...{ id: 'mine', name: pit, place: pit, country: 'PE', position: [-72, -14], precision: 'town' },
  ...{ sector: 'minerals', kind: 'mine', status: 'planned' },
};

function storeWithProjects() {
  const store = createAppStore();
  store.getState().setProjects({ state: 'ready', value: [dam, mine] });
  return store;
}

describe('filters', () => {
  it('toggle a sector', () => {
    const store = storeWithProjects();
    store.getState().toggleHidden('sector', 'energy');
    expect(visibleProjects(store.getState())).toEqual([mine]);
    store.getState().toggleHidden('sector', 'energy');
    expect(store.getState().filters.choices.sector).toBeUndefined();
  });

  it('isolate a sector, and show all when isolated again', () => {
    const store = storeWithProjects();
    store.getState().isolateChoice('sector', 'energy');
    expect(visibleProjects(store.getState())).toEqual([dam]);
    store.getState().isolateChoice('sector', 'energy');
    expect(visibleProjects(store.getState())).toEqual([dam, mine]);
  });

  it('show only picked sectors, and all when none is left', () => {
    const store = storeWithProjects();
    store.getState().toggleChoice('sector', 'energy');
    store.getState().toggleChoice('sector', 'ai');
    expect(store.getState().filters.choices.sector).toEqual(['energy', 'ai']);
    store.getState().toggleChoice('sector', 'energy');
    store.getState().toggleChoice('sector', 'ai');
    expect(store.getState().filters.choices.sector).toBeUndefined();
  });

  it('combine text with the other filters', () => {
    const store = storeWithProjects();
    store.getState().setFilterText('PRÉSA peru');
    expect(visibleProjects(store.getState())).toEqual([dam]);
    store.getState().toggleChoice('sector', 'minerals');
    expect(visibleProjects(store.getState())).toEqual([]);
    store.getState().clearFilters();
    expect(visibleProjects(store.getState())).toEqual([dam, mine]);
    expect(isFiltered(store.getState().filters)).toBe(false);
  });

  it('match copies of projects too', () => {
    const store = storeWithProjects();
    store.getState().setChoice('sector', ['energy']);
    expect([dam, mine].map((each) => projectMatcher(store.getState())({ ...each }))).toEqual([
      ...[true, false],
    ]);
  });

  it('ignore blank text', () => {
    const store = storeWithProjects();
    store.getState().setFilterText('  ');
    expect(visibleProjects(store.getState())).toEqual([dam, mine]);
    expect(isFiltered(store.getState().filters)).toBe(false);
  });

  it('truncate text between characters', () => {
    const store = storeWithProjects();
    store.getState().setFilterText('🚢'.repeat(MAX_FILTER_TEXT + 5));
    expect(store.getState().filters.text).toBe('🚢'.repeat(MAX_FILTER_TEXT));
    store.getState().setFilterText('a\ud83d');
    expect(store.getState().filters.text).toBe('a\ufffd');
  });

  it('distinguish an empty list from no filter', () => {
    const store = storeWithProjects();
    for (const sector of SECTORS) store.getState().toggleHidden('sector', sector);
    expect(store.getState().filters.choices.sector).toEqual([]);
    expect(visibleProjects(store.getState())).toEqual([]);
  });
});

describe('layers', () => {
  it('keep the order of the legend', () => {
    const store = createAppStore();
    store.getState().toggleLayer('corridor');
    store.getState().toggleLayer('rhumb-line');
    store.getState().toggleLayer('corridor');
    expect(store.getState().layers).toEqual([
      'corridor',
      'land-legs',
      'ports',
      'projects',
      'rhumb-line',
    ]);
  });
});

describe('record ids', () => {
  it('resolve former ids', () => {
    const state = storeWithProjects().getState();
    expect(findProject(state, 'old-dam')).toBe(dam);
    expect(presentProject(state, 'old-dam')).toBe('dam');
  });

  it('are null while the list loads and undefined if missing from it', () => {
    expect(presentProject(createAppStore().getState(), 'atlantis')).toBeNull();
    expect(presentProject(storeWithProjects().getState(), 'atlantis')).toBeUndefined();
  });
});

describe('notices', () => {
  it('keep one of each kind, the newest last', () => {
    const store = createAppStore();
    store.getState().notify('link-damaged', 'm');
    store.getState().notify('setting-changed');
    store.getState().notify('link-damaged', 'f');
    expect(store.getState().notices).toEqual([
      { kind: 'setting-changed' },
      { kind: 'link-damaged', detail: 'f' },
    ]);
  });
});
