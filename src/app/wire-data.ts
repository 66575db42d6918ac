import type * as v from 'valibot';
import { bundleSchema } from '../data/bundle-schema';
import * as corridorSchemas from '../data/corridor-schemas';
import { distanceComparison } from '../data/distances-schema';
import { voyageFactors } from '../data/factors-schema';
import { fetchDataset } from '../data/fetch-dataset';
import { gazetteer } from '../data/gazetteer-schema';
import { recordGraph } from '../data/graph-schema';
import { passageSummaries } from '../data/passage-schema';
import { port } from '../data/port-schema';
import { project, projectCosts, projectSummaries } from '../data/project-schema';
import { dataVersion } from '../data/version-schema';
import { bundleOf } from '../domain/bundle';
import { CATALOGUE_FILES, type CatalogueKind } from '../domain/catalogue';
import { isPageKind, type PageKind } from '../domain/page';
import type { RecordKind, RecordRef } from '../domain/record';
import type { PlainPage, Selection } from '../domain/selection';
import type { FetchStatus } from '../state/data-slice';
import type { ReferenceKey } from '../state/references-slice';
import { isCatalogueKind, presentId, recordOf } from '../state/select-records';
import type { AppState, AppStore } from '../state/store';
import { droppedStops, resolveVoyage } from './resolve-voyage';
import { fileUrl } from './root';

const PAGE_SCHEMAS = {
  project,
  port,
  leg: corridorSchemas.landLeg,
  corridor: corridorSchemas.corridor,
};

const REFERENCES: {
  readonly [K in ReferenceKey]: { readonly file: string; readonly schema: v.GenericSchema };
} = {
  passages: { file: 'data/passages.json', schema: passageSummaries },
  distances: { file: 'routing/distances.json', schema: distanceComparison },
  graph: { file: 'data/graph.json', schema: recordGraph },
  version: { file: 'data/version.json', schema: dataVersion },
  factors: { file: 'data/factors.json', schema: voyageFactors },
  costs: { file: 'data/costs.json', schema: projectCosts },
  gazetteer: { file: 'data/gazetteer.json', schema: gazetteer },
};

/** The schemas of the catalogues come with the first page that needs one. */
const CATALOGUE_SCHEMAS: { readonly [K in CatalogueKind]: () => Promise<v.GenericSchema> } = {
  service: () => import('../data/service-schema').then(({ services }) => services),
  company: () => import('../data/company-schema').then(({ companies }) => companies),
  flow: () => import('../data/trade-schema').then(({ flows }) => flows),
  claim: () => import('../data/claim-schema').then(({ claims }) => claims),
  event: () => import('../data/event-schema').then(({ events }) => events),
  source: () => import('../data/source-schema').then(({ sources }) => sources),
};

/** What each page needs beside its own record. Pages of records need the graph besides. */
const NEEDS: {
  readonly [K in PlainPage | RecordKind]?: {
    readonly references?: readonly ReferenceKey[];
    readonly catalogues?: readonly CatalogueKind[];
  };
} = {
  projects: { references: ['costs', 'version'] },
  services: { catalogues: ['service'], references: ['graph'] },
  companies: { catalogues: ['company'], references: ['graph'] },
  trade: { catalogues: ['flow'], references: ['version'] },
  flow: { references: ['version'] },
  claims: { catalogues: ['claim'] },
  timeline: { catalogues: ['event'] },
  sources: { catalogues: ['source'], references: ['graph'] },
  about: { references: ['version'] },
  distances: { references: ['passages', 'distances'] },
  factors: { references: ['factors'] },
  changes: { references: ['version'] },
  corridor: {
    references: ['passages', 'gazetteer', 'factors', 'version'],
    catalogues: ['claim', 'service'],
  },
  claim: { references: ['passages', 'gazetteer', 'factors'] },
  port: { catalogues: ['service'], references: ['version'] },
};

/** The corridor whose figures the overview shows. */
const THE_CORRIDOR = 'pechy~cnsgh';

/** Fetches what the state asks for: the two lists at once, the rest when a page that needs it is opened. */
export function wireData(store: AppStore): void {
  const state = store.getState;
  const fetchLists = () => {
    void load('data/corridor-map.json', corridorSchemas.corridorMap, state().setCorridorMap);
    void load('data/projects.json', projectSummaries, state().setProjects);
  };
  const followSelection = () => {
    resolveId(store);
    if (state().isSearchOpened) fetchSearched(store);
    const { selection } = state();
    fetchNeeds(store, selection);
    const record = recordOf(selection);
    if (record && isPageKind(record.kind) && hasPage(record)) {
      fetchPage(store, record.kind, record.id);
    }
    if (selection.kind === 'overview') fetchPage(store, 'corridor', THE_CORRIDOR);
  };
  store.subscribe((now, before) => {
    if (now.isSearchOpened && !before.isSearchOpened) fetchSearched(store);
    if (now.attempt !== before.attempt) retry(now, fetchLists);
    if (hasChanged(now, before, 'selection', 'projects', 'corridorMap', 'attempt')) {
      followSelection();
    } else if (hasChanged(now, before, 'catalogues', 'gazetteer')) resolveId(store);
    if (hasChanged(now, before, 'selection', 'passages')) resolveVoyage(store);
  });
  fetchLists();
  followSelection();
}

async function load<T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  put: (value: FetchStatus<T>) => void,
): Promise<void> {
  put({ state: 'loading' });
  put(await fetchDataset(fileUrl(path), schema));
}

function fetchPage<K extends PageKind>(store: AppStore, kind: K, id: string): void {
  const { pages, setPage } = store.getState();
  if (!isDue(pages[kind][id])) return;
  setPage(kind, id, { state: 'loading' });
  void fetchPageFrom(bundleOf(kind, id), PAGE_SCHEMAS[kind], id).then((page) =>
    setPage(kind, id, page as FetchStatus<never>),
  );
}

/** A record out of the file that holds it among others; of those only this one is checked. */
async function fetchPageFrom(
  file: string,
  schema: v.GenericSchema,
  id: string,
): Promise<FetchStatus<unknown>> {
  const bundle = await fetchDataset(fileUrl(`data/${file}`), bundleSchema(id, schema));
  if (bundle.state === 'failed') return bundle;
  const page = bundle.value[id];
  return page === undefined
    ? { state: 'failed', reason: 'missing' }
    : { state: 'ready', value: page };
}

/** Of voyages only the corridor is a record. */
function hasPage({ kind, id }: RecordRef): boolean {
  return kind !== 'corridor' || id === THE_CORRIDOR;
}

function fetchNeeds(store: AppStore, selection: Selection): void {
  const { references = [], catalogues = [] } = NEEDS[selection.kind] ?? {};
  const record = recordOf(selection);
  for (const key of record ? [...references, 'graph' as const] : references) {
    fetchReference(store, key);
  }
  const own = record && isCatalogueKind(record.kind) ? [record.kind] : [];
  for (const kind of [...catalogues, ...own]) void fetchCatalogue(store, kind);
}

function fetchSearched(store: AppStore): void {
  fetchReference(store, 'graph');
  fetchReference(store, 'gazetteer');
}

function fetchReference(store: AppStore, key: ReferenceKey): void {
  const state = store.getState();
  if (!isDue(state[key])) return;
  const { file, schema } = REFERENCES[key];
  void load(file, schema as v.GenericSchema<unknown, never>, (value) =>
    state.setReference(key, value),
  );
}

async function fetchCatalogue(store: AppStore, kind: CatalogueKind): Promise<void> {
  const { catalogues, setCatalogue } = store.getState();
  if (!isDue(catalogues[kind])) return;
  setCatalogue(kind, { state: 'loading' });
  try {
    const schema = (await CATALOGUE_SCHEMAS[kind]()) as v.GenericSchema<unknown, never>;
    await load(`data/${CATALOGUE_FILES[kind]}`, schema, (records) => setCatalogue(kind, records));
  } catch {
    setCatalogue(kind, { state: 'failed', reason: 'unreachable' });
  }
}

function isDue(loadable: FetchStatus<unknown> | null | undefined): boolean {
  return !loadable || loadable.state === 'failed';
}

/** Where a record that is not there would have been listed. */
const LIST_OF: { readonly [K in RecordKind]?: PlainPage } = {
  project: 'projects',
  service: 'services',
  company: 'companies',
  flow: 'trade',
  claim: 'claims',
  event: 'timeline',
  source: 'sources',
};

/** Leads a former id to the present one, and an id that nothing has to its list, with a notice. */
function resolveId(store: AppStore): void {
  const { selection, notify, redirect } = store.getState();
  const record = recordOf(selection);
  if (!record) return;
  const id = presentId(store.getState(), record.kind, record.id);
  if (id === null || id === record.id) return;
  if (id !== undefined) {
    redirect({ ...record, id });
    const lost = record.kind === 'corridor' ? droppedStops(record.id, id) : [];
    if (lost.length > 0) notify('unknown-record', lost.join(', '));
    return;
  }
  redirect({ kind: LIST_OF[record.kind] ?? 'overview' });
  notify('unknown-record', record.id);
}

function retry({ corridorMap, projects }: AppState, fetchLists: () => void): void {
  if (corridorMap.state === 'failed' || projects.state === 'failed') fetchLists();
}

function hasChanged(now: AppState, before: AppState, ...keys: (keyof AppState)[]): boolean {
  return keys.some((key) => now[key] !== before[key]);
}
