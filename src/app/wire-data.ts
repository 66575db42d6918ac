import type { GenericSchema } from 'valibot';
import { bundleSchema } from '../datasets/bundle-schema';
import { corridorMap } from '../datasets/corridor-schemas';
import { countryGrid } from '../datasets/country-grid-schema';
import { distanceComparison } from '../datasets/distances-schema';
import { voyageFactors } from '../datasets/factors-schema';
import type { FetchResult } from '../datasets/fetch-dataset';
import { gazetteer } from '../datasets/gazetteer-schema';
import { recordGraph } from '../datasets/graph-schema';
import { passageSummaries } from '../datasets/passage-schema';
import { projectFacts } from '../datasets/project-facts-schema';
import { projectSummaries } from '../datasets/project-schema';
import { dataVersion } from '../datasets/version-schema';
import { bundleOf } from '../domain/bundle';
import { filterParts, filtersNeedFacts } from '../domain/filters';
import type { BundledPage, CataloguePage } from '../domain/page';
import { type RecordKind, recordKindOf } from '../domain/record';
import { type TableKind, tableKindOf } from '../domain/record-table';
import type { Selection } from '../domain/selection';
import {
  type BundledManifest,
  type CatalogueManifest,
  type ComputedManifest,
  hasIds,
  isRecordManifest,
  type Needs,
  type PageManifest,
  type RecordManifest,
} from '../panels/context/page-manifest';
import type { FetchStatus } from '../state/data-slice';
import { neededPlans } from '../state/harbour-slice';
import { neededTownAreas } from '../state/place-slice';
import type { LoadedReferences, ReferenceKey, References } from '../state/references-slice';
import { presentInCatalogue } from '../state/select-records';
import type { AppState, AppStore } from '../state/store';
import { droppedStops, resolveVoyage } from './resolve-voyage';

/** Fetches and validates a published file by its path below the folder of generated files. Never rejects. */
export type FetchFile = <T>(
  path: string,
  schema: GenericSchema<unknown, T>,
) => Promise<FetchResult<T>>;

/**
 * Fetches the published files that the state needs: the two lists at once, the others when a page that needs them is
 * opened. Fetches a file again only if it failed, on a retry or when a page that needs it is opened.
 */
export function wireData(
  store: AppStore,
  pages: readonly PageManifest[],
  fetchFile: FetchFile,
): void {
  const files = publishedFiles(store, pages, fetchFile);
  store.subscribe((now, before) => {
    const isRetry = now.attempt !== before.attempt;
    if (isRetry) files.fetchLists(now);
    if (now.isSearchOpened && (isRetry || !before.isSearchOpened)) files.fetchSearched();
    if (isRetry || now.requestedTowns !== before.requestedTowns) files.fetchTowns(now);
    if (isRetry || now.requestedTexts !== before.requestedTexts) files.fetchTexts(now);
    if (isRetry || hasChanged(now, before, 'selection', 'placeRadius')) files.fetchTownAreas(now);
    if (isRetry || hasChanged(now, before, 'view', 'selection', 'corridorMap')) {
      files.fetchPlans(now);
    }
    if (now.hasFault && !before.hasFault) files.fetchVersion();
    if (isRetry || now.tray !== before.tray) files.fetchTrayNames(now);
    if (isRetry || now.selection !== before.selection) files.fetchNeeds(now.selection);
    if (isRetry || now.filters !== before.filters) files.fetchFiltered(now);
    if (
      isRetry ||
      hasChanged(
        now,
        before,
        'layout',
        'selection',
        'corridorMap',
        'inspectedProject',
        'filters',
        'openFilters',
        'portScope',
      )
    ) {
      files.fetchTable(now);
    }
    if (
      hasChanged(now, before, 'selection', 'projects', 'corridorMap', 'catalogues', 'gazetteer')
    ) {
      resolveId(store, pages);
    }
    if (hasChanged(now, before, 'selection', 'passages')) resolveVoyage(store);
    if (now.pointedMark !== before.pointedMark) files.fetchPointed(now);
  });
  files.fetchLists();
  files.fetchTrayNames(store.getState());
  files.fetchNeeds(store.getState().selection);
  files.fetchFiltered(store.getState());
  files.fetchTownAreas(store.getState());
  files.fetchTable(store.getState());
}

/** What each table shows besides the lists that every view has. The graph has the names of companies and the links. */
const TABLE_NEEDS: Readonly<Record<TableKind, Needs>> = {
  projects: { references: ['projectFacts', 'graph'] },
  ports: { references: ['graph'], catalogues: ['service'] },
  services: { references: ['graph'], catalogues: ['service'] },
  companies: { references: ['graph', 'projectFacts'], catalogues: ['company'] },
  claims: { catalogues: ['claim'] },
  events: { catalogues: ['event'] },
};

/** Returns functions that fetch published files into the store. */
function publishedFiles(store: AppStore, pages: readonly PageManifest[], fetchFile: FetchFile) {
  const state = store.getState;
  const references = referenceFiles(pages);

  /** Fetches the lists that every view needs; given a state, only those that failed in it. */
  function fetchLists(now?: AppState): void {
    request(now?.projects, state().setProjects, () =>
      fetchFile('data/projects.json', projectSummaries),
    );
    request(now?.corridorMap, state().setCorridorMap, () =>
      fetchFile('data/corridor-map.json', corridorMap),
    );
  }

  function fetchSearched(): void {
    request(state().searchIndex, state().setSearchIndex, async () =>
      fetchFile('search/index.json', (await searchSchemas()).searchIndex(recordKinds(pages))),
    );
  }

  function fetchTowns(now: AppState): void {
    for (const file of new Set([...now.requestedTowns, ...Object.keys(now.townFiles)])) {
      request(
        now.townFiles[file],
        (towns) => state().setTowns(file, towns),
        async () => fetchFile(`search/towns/${file}.json`, (await searchSchemas()).townFile),
      );
    }
  }

  function fetchTexts({ requestedTexts: locale, searchTexts }: AppState): void {
    if (locale === null) return;
    request(
      searchTexts[locale],
      (texts) => state().setSearchTexts(locale, texts),
      async () => fetchFile(`search/texts/${locale}.json`, (await searchSchemas()).searchTexts),
    );
  }

  function fetchTownAreas(now: AppState): void {
    for (const area of neededTownAreas(now)) {
      request(
        now.townAreas[area],
        (towns) => state().setTownArea(area, towns),
        async () => fetchFile(`town-areas/${area}.json`, (await searchSchemas()).townArea),
      );
    }
  }

  function fetchPlans(now: AppState): void {
    for (const port of neededPlans(now)) {
      request(
        now.harbours[port],
        (plan) => state().setHarbour(port, plan),
        async () => fetchFile(`data/harbours/${port}.json`, await harbourSchema()),
      );
    }
  }

  function fetchFiltered({ filters }: AppState): void {
    if (!filtersNeedFacts(filters)) return;
    fetchReference('projectFacts');
    // The graph has the names of companies.
    fetchReference('graph');
  }

  /**
   * Fetches what the open table shows, or what the filters of the open list need, and the record of the project whose costs
   * the table shows.
   */
  function fetchTable(now: AppState): void {
    const { layout, selection, corridorMap, inspectedProject, filters, openFilters } = now;
    const kind = tableKindOf(selection);
    const isFacetSet = filterParts(filters, kind).some((part) => part !== 'text');
    const isList = kind !== 'projects' && (openFilters === kind || isFacetSet);
    if (layout === 'map' && !isList) return;
    fetchEach(TABLE_NEEDS[kind]);
    if (kind === 'ports' && now.portScope === 'world') fetchReference('gazetteer');
    if (inspectedProject !== null) fetchRecord({ kind: 'project', id: inspectedProject });
    if (kind !== 'ports' || corridorMap.state !== 'ready') return;
    for (const { id } of corridorMap.value.ports) fetchRecord({ kind: 'port', id });
  }

  /** Fetches the names of services and companies in the tray; those of projects and ports are in the lists. */
  function fetchTrayNames({ tray }: Pick<AppState, 'tray'>): void {
    if (tray.some(({ kind }) => kind === 'service' || kind === 'company')) fetchReference('graph');
  }

  function fetchVersion(): void {
    fetchReference('version');
  }

  function fetchNeeds(selection: Selection): void {
    const page = pages.find(({ kind }) => kind === selection.kind);
    if (!page) return;
    if (page.needs) fetchEach(page.needs);
    if (!('id' in selection)) return;
    if ('needsOf' in page && page.needsOf) fetchEach(page.needsOf(selection.id));
    if (!isRecordManifest(page)) return;
    fetchReference('graph');
    fetchRecord(selection);
  }

  function fetchEach({ references: keys = [], catalogues = [], records = [] }: Needs): void {
    for (const key of keys) fetchReference(key);
    for (const kind of catalogues) fetchCatalogue(kind);
    for (const record of records) fetchRecord(record);
  }

  /** Fetches the record of the mark that a card describes; its page is likely to be opened next. */
  function fetchPointed({ pointedMark }: AppState): void {
    if (pointedMark?.mark.kind === 'record') fetchRecord(pointedMark.mark.selection);
  }

  function fetchReference<K extends ReferenceKey>(key: K): void {
    const { file, schema } = references[key];
    const known: LoadedReferences = state();
    request(
      known[key],
      (value) => state().setReference(key, value),
      async () => fetchFile(file, typeof schema === 'function' ? await schema() : schema),
    );
  }

  function fetchCatalogue(kind: CataloguePage): void {
    const page = pages.find((each) => each.kind === kind);
    if (page && 'catalogue' in page) requestCatalogue(page);
  }

  function fetchRecord({ kind, id }: Extract<Selection, { readonly id: string }>): void {
    const page = pages.find((each) => each.kind === kind);
    if (page && 'catalogue' in page) requestCatalogue(page);
    if (page && 'bundles' in page && (page.bundles.has?.(id) ?? true)) requestRecord(page, id);
  }

  function requestCatalogue<K extends CataloguePage>({ kind, catalogue }: CatalogueManifest<K>) {
    request(
      state().catalogues[kind],
      (records) => state().setCatalogue(kind, records),
      async () => fetchFile(`data/${catalogue.file}`, await catalogue.schema()),
    );
  }

  function requestRecord<K extends BundledPage>({ kind, bundles }: BundledManifest<K>, id: string) {
    request(
      state().pages[kind]?.[id],
      (record) => state().setPage(kind, id, record),
      async () => {
        const schema = bundleSchema(id, await bundles.schema());
        const bundle = await fetchFile(`data/${bundleOf(bundles, id)}`, schema);
        if (bundle.state === 'failed') return bundle;
        const record = bundle.value[id];
        return record === undefined
          ? { state: 'failed', reason: 'missing' }
          : { state: 'ready', value: record };
      },
    );
  }

  return {
    fetchLists,
    fetchSearched,
    fetchTowns,
    fetchTexts,
    fetchTownAreas,
    fetchPlans,
    fetchFiltered,
    fetchTable,
    fetchTrayNames,
    fetchVersion,
    fetchNeeds,
    fetchPointed,
  };
}

/** Fetches a file if its status is absent or failed; does nothing if it is loading or ready. */
function request<T>(
  now: FetchStatus<T> | null | undefined,
  put: (status: FetchStatus<T>) => void,
  fetchIt: () => Promise<FetchStatus<T>>,
): void {
  if (now && now.state !== 'failed') return;
  put({ state: 'loading' });
  // A schema is loaded as code, which may fail.
  fetchIt().then(put, () => put({ state: 'failed', reason: 'unreachable' }));
}

/** Loads the schemas of the search with its code, so that the first screen does without them. */
const searchSchemas = () => import('../datasets/search-schema');

/** Loads the schemas of the land network with the first page that needs it. */
const networkSchemas = () => import('../datasets/land-network-schema');

const harbourSchema = () =>
  import('../datasets/harbour-schema').then(({ harbourPlan }) => harbourPlan);

function recordKinds(pages: readonly PageManifest[]): readonly RecordKind[] {
  return pages.filter(isRecordManifest).map(({ kind }) => recordKindOf(kind));
}

function referenceFiles(pages: readonly PageManifest[]): {
  readonly [K in ReferenceKey]: {
    readonly file: string;
    /** A function loads it as code. */
    readonly schema:
      | GenericSchema<unknown, References[K]>
      | (() => Promise<GenericSchema<unknown, References[K]>>);
  };
} {
  return {
    passages: { file: 'data/passages.json', schema: passageSummaries },
    distances: { file: 'routing/distances.json', schema: distanceComparison },
    graph: { file: 'data/graph.json', schema: recordGraph(recordKinds(pages)) },
    version: { file: 'data/version.json', schema: dataVersion },
    factors: { file: 'data/factors.json', schema: voyageFactors },
    projectFacts: { file: 'data/project-facts.json', schema: projectFacts },
    countries: { file: 'basemap/countries.json', schema: countryGrid },
    gazetteer: { file: 'data/gazetteer.json', schema: gazetteer },
    costFactors: {
      file: 'data/cost-factors.json',
      schema: async () => (await import('../datasets/cost-factors-schema')).costFactors,
    },
    landNetwork: {
      file: 'data/land-network.json',
      schema: async () => (await networkSchemas()).landNetwork,
    },
    landNetworkSources: {
      file: 'data/land-network-sources.json',
      schema: async () => (await networkSchemas()).landNetworkSources,
    },
  };
}

/** Redirects a former id to the present one, and an unknown id to its list, with a notice. */
function resolveId(store: AppStore, pages: readonly PageManifest[]): void {
  const { selection, notify, redirect } = store.getState();
  const page = pages.find(({ kind }) => kind === selection.kind);
  if (!('id' in selection) || !page || !hasIds(page)) return;
  const present = presentId(store.getState(), page, selection.id);
  if (present === null || present === selection.id) return;
  if (present === undefined) {
    redirect({ kind: page.list ?? 'overview' });
    notify('unknown-record', selection.id);
    return;
  }
  redirect({ ...selection, id: present });
  const dropped = selection.kind === 'voyage' ? droppedStops(selection.id, present) : [];
  if (dropped.length > 0) notify('unknown-record', dropped.join(', '));
}

/** Returns the present id of a page, null while that is not known yet, and undefined for an unknown id. */
function presentId(
  state: AppState,
  page: RecordManifest | ComputedManifest,
  id: string,
): string | null | undefined {
  if ('catalogue' in page) return presentInCatalogue(state, page.kind, id);
  return page.presentId ? page.presentId(state, id) : id;
}

function hasChanged(now: AppState, before: AppState, ...keys: (keyof AppState)[]): boolean {
  return keys.some((key) => now[key] !== before[key]);
}
