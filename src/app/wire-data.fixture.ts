import { expect, vi } from 'vitest';
import type { FetchResult } from '../datasets/fetch-dataset';
import { catalogueCells, cellFile } from '../domain/catalogue-cells';
import type { CorridorMap } from '../domain/corridor';
import type { ProjectSummary } from '../domain/project';
import { EMPTY_SEA_LEG } from '../domain/sea-leg.fixture';
import type { Selection } from '../domain/selection';
import type { PageManifest } from '../panels/context/page-manifest';
import { createAppStore } from '../state/store';
import { PAGES } from './pages';
import { wireData } from './wire-data';

/** The files that every view needs. */
export const LISTS = ['data/project-list.json', 'data/en/corridor-map.json'];
export const CORRIDOR_FILE = 'data/en/corridor/pechy~cnsgh.json';
export const FAILED: FetchResult<never> = { state: 'failed', reason: 'unreachable' };
export const NOTHING: CorridorMap = {
  seaLeg: EMPTY_SEA_LEG,
  legs: [],
  ports: [],
  countryNames: [],
};
export const NAME = { en: 'Dam', es: 'Presa', pt: 'Presa', zh: '大坝' };
export const DAM: ProjectSummary = {
  ...{ id: 'dam', name: NAME, place: NAME, country: 'PE', position: [-75, -10], precision: 'site' },
  ...{ sector: 'energy', kind: 'hydro', status: 'operating', formerIds: ['old-dam'] },
};

/** Returns the English file of the cell of an id. */
export function cellOf(kind: 'company' | 'claim', id: string): string {
  const cells = catalogueCells(kind);
  return cells ? `data/en/${cellFile(cells, cells.cellOf(id))}` : '';
}

export const ready = (value: unknown): FetchResult<unknown> => ({ state: 'ready', value });

/** Returns a store whose data files are fetched on demand, and functions that open pages, answer requests and expect them. */
export function dataWiring() {
  /** Requested files in order, each with its last unanswered request. */
  const asked: string[] = [];
  const answers = new Map<string, (answer: FetchResult<never>) => void>();
  const store = createAppStore();
  return {
    asked,
    store,
    start(selection: Selection = { kind: 'overview' }, pages: readonly PageManifest[] = PAGES) {
      store.setState({ selection });
      wireData(store, pages, (path) => {
        asked.push(path);
        return new Promise<FetchResult<never>>((resolve) => answers.set(path, resolve));
      });
    },
    /** Answers the last request for a file. */
    async answer(path: string, fetched: FetchResult<unknown>): Promise<void> {
      await settled();
      expect([...answers.keys()]).toContain(path);
      answers.get(path)?.(fetched as FetchResult<never>);
      await settled();
    },
    /** Expects that an action requests exactly these files. */
    async expectAsked(action: () => void, expected: readonly string[]): Promise<void> {
      const before = asked.length;
      action();
      await settled();
      expect(asked.slice(before).sort()).toEqual([...expected].sort());
    },
    retry: () => store.getState().retryFailed(),
    select: (selection: Selection) => store.getState().select(selection),
  };
}

/** Resolves when every requested schema has loaded and the files that waited for one have been requested. */
export async function settled(): Promise<void> {
  await vi.dynamicImportSettled();
  await new Promise((resolve) => setImmediate(resolve));
}
