import type * as v from 'valibot';
import * as corridorSchemas from '../data/corridor-schemas';
import { distanceComparison } from '../data/distances-schema';
import { fetchDataset } from '../data/fetch-dataset';
import { passageSummaries } from '../data/passage-schema';
import { project, projectSummaries } from '../data/project-schema';
import type { PageKind } from '../domain/page';
import { OVERVIEW } from '../domain/selection';
import type { Loadable } from '../state/data-slice';
import { presentId, recordOf } from '../state/select-records';
import type { AppState, AppStore } from '../state/store';
import { fileUrl } from './root';

const PAGE_SCHEMAS = {
  project,
  port: corridorSchemas.port,
  leg: corridorSchemas.landLeg,
  corridor: corridorSchemas.corridor,
};

/** The corridor whose figures the overview shows. */
const THE_CORRIDOR = 'pechy~cnsgh';

/** Fetches what the state asks for: the two lists at once, a record's page when it is selected. */
export function wireData(store: AppStore): void {
  const state = store.getState;
  const fetchLists = () => {
    void learn('data/corridor-map.json', corridorSchemas.corridorMap, state().learnCorridorMap);
    void learn('data/projects.json', projectSummaries, state().learnProjects);
  };
  const followSelection = () => {
    settleId(store);
    fetchReferences(store);
    const record = recordOf(state().selection);
    if (record) fetchPage(store, record.kind, record.id);
    else if (state().selection.kind === 'overview') fetchPage(store, 'corridor', THE_CORRIDOR);
  };
  store.subscribe((now, before) => {
    if (now.attempt !== before.attempt) retry(now, fetchLists);
    if (hasChanged(now, before, 'selection', 'projects', 'corridorMap', 'attempt')) {
      followSelection();
    }
  });
  fetchLists();
  followSelection();
}

async function learn<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  put: (value: Loadable<T>) => void,
): Promise<void> {
  put({ state: 'loading' });
  put(await fetchDataset(fileUrl(path), schema));
}

function fetchPage<K extends PageKind>(store: AppStore, kind: K, id: string): void {
  const { pages, learnPage } = store.getState();
  if (!isDue(pages[kind][id])) return;
  const schema = PAGE_SCHEMAS[kind] as v.GenericSchema<unknown, never>;
  void learn(`data/${kind}/${id}.json`, schema, (page) => learnPage(kind, id, page));
}

/** What the corridor's page and the one on distances need beside records. */
function fetchReferences(store: AppStore): void {
  const { selection, passages, distances, learnPassages, learnDistances } = store.getState();
  const isDistances = selection.kind === 'distances';
  if ((isDistances || selection.kind === 'corridor') && isDue(passages)) {
    void learn('data/passages.json', passageSummaries, learnPassages);
  }
  if (isDistances && isDue(distances)) {
    void learn('routing/distances.json', distanceComparison, learnDistances);
  }
}

function isDue(loadable: Loadable<unknown> | null | undefined): boolean {
  return !loadable || loadable.state === 'failed';
}

/** Leads a former id to the present one, and an id that nothing has to the overview, with a notice. */
function settleId(store: AppStore): void {
  const { selection, notify, redirect } = store.getState();
  const record = recordOf(selection);
  if (!record) return;
  const id = presentId(store.getState(), record.kind, record.id);
  if (id === null || id === record.id) return;
  if (id !== undefined) {
    redirect({ ...record, id });
    return;
  }
  redirect(record.kind === 'project' ? { kind: 'projects' } : OVERVIEW);
  notify('unknown-record', record.id);
}

function retry({ corridorMap, projects }: AppState, fetchLists: () => void): void {
  if (corridorMap.state === 'failed' || projects.state === 'failed') fetchLists();
}

function hasChanged(now: AppState, before: AppState, ...keys: (keyof AppState)[]): boolean {
  return keys.some((key) => now[key] !== before[key]);
}
