import type { StateCreator } from 'zustand/vanilla';
import type { CorridorMap } from '../domain/corridor';
import type { BundledPage, BundledPages } from '../domain/page';
import type { ProjectSummary } from '../domain/project';
import { type ListedProject, namedProjects, type ProjectName } from '../domain/project-list';

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
  /** The projects of the list with the names that are there. */
  readonly projects: FetchStatus<readonly ProjectSummary[]>;
  readonly projectList: FetchStatus<readonly ListedProject[]>;
  /** Names of projects by cell; only those that were requested. */
  readonly projectNames: Readonly<Record<string, FetchStatus<readonly ProjectName[]>>>;
  /** Full records by kind of page and id; only those that were requested. */
  readonly pages: LoadedPages;
  /** Number of retries requested by the reader; a change makes failed fetches start again. */
  readonly attempt: number;
  setCorridorMap(corridorMap: FetchStatus<CorridorMap>): void;
  setProjects(projects: FetchStatus<readonly ProjectSummary[]>): void;
  setProjectList(list: FetchStatus<readonly ListedProject[]>): void;
  setProjectNames(cell: string, names: FetchStatus<readonly ProjectName[]>): void;
  setPage<K extends BundledPage>(kind: K, id: string, page: FetchStatus<BundledPages[K]>): void;
  retryFailed(): void;
}

export const createDataSlice: StateCreator<DataSlice> = (set) => ({
  corridorMap: { state: 'loading' },
  projects: { state: 'loading' },
  projectList: { state: 'loading' },
  projectNames: {},
  pages: {},
  attempt: 0,
  setCorridorMap: (corridorMap) => set({ corridorMap }),
  setProjects: (projects) => set({ projects }),
  setProjectList: (projectList) =>
    set(({ projectNames }) => ({ projectList, projects: join(projectList, projectNames) })),
  setProjectNames: (cell, names) =>
    set(({ projectList, projectNames }) => {
      const all = { ...projectNames, [cell]: names };
      if (names.state !== 'ready') return { projectNames: all };
      return { projectNames: all, projects: join(projectList, all) };
    }),
  setPage: (kind, id, page) =>
    set(({ pages }) => ({ pages: { ...pages, [kind]: { ...pages[kind], [id]: page } } })),
  retryFailed: () => set(({ attempt }) => ({ attempt: attempt + 1 })),
});

function join(
  list: DataSlice['projectList'],
  names: DataSlice['projectNames'],
): DataSlice['projects'] {
  if (list.state !== 'ready') return list;
  const namesOf = (cell: string) => {
    const status = names[cell];
    return status?.state === 'ready' ? status.value : undefined;
  };
  return { state: 'ready', value: namedProjects(list.value, namesOf) };
}
