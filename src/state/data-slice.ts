import type { StateCreator } from 'zustand/vanilla';
import type { CorridorMap } from '../domain/corridor';
import type { BundledPage, BundledPages } from '../domain/page';
import type { ProjectSummary } from '../domain/project';

/** The status of a fetched or computed value. */
export type FetchStatus<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: FetchFailure };

/** Each reason has a message in `i18n`. */
export const FETCH_FAILURES = ['missing', 'unreachable', 'invalid', 'stopped'] as const;

/**
 * `missing`: no such record. `unreachable`: the network or the host failed. `invalid`: the file does not match its schema.
 * `stopped`: the worker that computes the value did not start, or stopped.
 */
export type FetchFailure = (typeof FETCH_FAILURES)[number];

export type LoadedPages = {
  readonly [K in BundledPage]?: Readonly<Record<string, FetchStatus<BundledPages[K]>>>;
};

export interface DataSlice {
  readonly corridorMap: FetchStatus<CorridorMap>;
  readonly projects: FetchStatus<readonly ProjectSummary[]>;
  /** Full records by kind of page and id; only those that were requested. */
  readonly pages: LoadedPages;
  /** Number of retries requested by the reader; a change makes failed fetches start again. */
  readonly attempt: number;
  setCorridorMap(corridorMap: FetchStatus<CorridorMap>): void;
  setProjects(projects: FetchStatus<readonly ProjectSummary[]>): void;
  setPage<K extends BundledPage>(kind: K, id: string, page: FetchStatus<BundledPages[K]>): void;
  retryFailed(): void;
}

export const createDataSlice: StateCreator<DataSlice> = (set) => ({
  corridorMap: { state: 'loading' },
  projects: { state: 'loading' },
  pages: {},
  attempt: 0,
  setCorridorMap: (corridorMap) => set({ corridorMap }),
  setProjects: (projects) => set({ projects }),
  setPage: (kind, id, page) =>
    set(({ pages }) => ({ pages: { ...pages, [kind]: { ...pages[kind], [id]: page } } })),
  retryFailed: () => set(({ attempt }) => ({ attempt: attempt + 1 })),
});
