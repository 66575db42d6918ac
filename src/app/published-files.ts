import { corridorMap } from '../datasets/corridor-schemas';
import { recordGraph } from '../datasets/graph-schema';
import { withNumberedSources } from '../datasets/numbered-sources';
import { projectList, projectNames } from '../datasets/project-list-schema';
import { catalogueCells, cellFile, PORT_CELLS } from '../domain/catalogue-cells';
import { bandOf } from '../domain/country-grid';
import { filterParts, filtersNameRecords, filtersNeedFacts } from '../domain/filters';
import type { GazetteerPort } from '../domain/gazetteer';
import type { HarbourPlan } from '../domain/harbour';
import type { BundledPage, BundledPages, CataloguePage, CataloguePages } from '../domain/page';
import { namesFile, type ProjectName } from '../domain/project-list';
import type { PublishedChange } from '../domain/published-changes';
import { neighboursFile, recordFile } from '../domain/published-file';
import { type LinkSubject, recordOf } from '../domain/record';
import type { RecordGraph } from '../domain/record-graph';
import { type TableKind, tableKindOf } from '../domain/record-table';
import { placesPath } from '../domain/search-index';
import type { Selection } from '../domain/selection';
import {
  type BundledManifest,
  type CatalogueManifest,
  isRecordManifest,
  type Needs,
  type PageManifest,
} from '../panels/context/page-manifest';
import type { FetchStatus } from '../state/data-slice';
import { neededPlans } from '../state/harbour-slice';
import { neededTownAreas, openPlace } from '../state/place-slice';
import type { LoadedReferences, ReferenceKey, References } from '../state/references-slice';
import { neededNameCells } from '../state/select-name-cells';
import { neededPortCells } from '../state/select-needed-ports';
import { arePortsFiltered } from '../state/select-port-filters';
import type { AppState, AppStore } from '../state/store';
import { isTimeShown } from '../state/time-slice';
import { recordKinds, referenceFiles } from './reference-files';
import { type FetchFile, type SchemaOf, textFiles } from './text-files';

/** What each table shows besides the lists that every view has. */
const TABLE_NEEDS: Readonly<Record<TableKind, Needs>> = {
  projects: { references: ['projectFacts', 'companyNames'] },
  ports: { references: ['portList', 'serviceList', 'companyNames'] },
  services: { references: ['serviceList', 'companyNames'] },
  companies: { references: ['companyList'] },
  claims: { references: ['claimList'] },
  events: { references: ['eventList'] },
  // The page beside it fetches what the model needs.
  reach: { references: ['landNetwork', 'landRegions'] },
};

/** What the model needs to find export ports. */
const OWN_MEASURES = ['landNetwork', 'costFactors', 'factors', 'passages'] as const;

/** Returns functions that fetch published files into the store: each again only if it failed. */
export function publishedFiles(
  store: AppStore,
  pages: readonly PageManifest[],
  fetchFile: FetchFile,
) {
  const state = store.getState;
  const references = referenceFiles(pages);
  const texts = textFiles(store, fetchFile);
  const kinds = recordKinds(pages);

  /** Fetches the lists that every view needs; given a state, only those that failed in it. */
  function fetchLists(now?: AppState): void {
    requestData('project-list.json', now?.projectList, state().setProjectList, projectList);
    requestData('corridor-map.json', now?.corridorMap, state().setCorridorMap, corridorMap);
  }

  /** Fetches the names of projects that are shown. */
  function fetchNames(now: AppState): void {
    for (const cell of neededNameCells(now)) {
      const put = (names: FetchStatus<readonly ProjectName[]>) =>
        state().setProjectNames(cell, names);
      requestData(namesFile(cell), now.projectNames[cell], put, projectNames);
    }
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
        async () => fetchFile(placesPath(file), (await searchSchemas()).townFile),
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

  /** Fetches the towns and the countries round the open place. */
  function fetchAround(now: AppState): void {
    const place = openPlace(now);
    if (place) {
      const band = bandOf(place.position);
      request(
        now.countryBands[band],
        (countries) => state().setCountryBand(band, countries),
        async () => fetchFile(`basemap/countries/${band}.json`, await countrySchema()),
      );
    }
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
      const put = (plan: FetchStatus<HarbourPlan>) => state().setHarbour(port, plan);
      requestData(recordFile('harbours', port), now.harbours[port], put, harbourSchema);
    }
  }

  /** Fetches when records changed, while the time bar is shown, and the texts of its events to look for words in. */
  function fetchTimes(now: AppState): void {
    if (!isTimeShown(now)) return;
    fetchReference('recordTimes');
    if (now.filters.text.trim() !== '') fetchReference('eventList');
  }

  /** Fetches what the filters of what is on the map are decided by. */
  function fetchFiltered(now: AppState): void {
    if (arePortsFiltered(now)) {
      fetchRows('ports', now);
      fetchRows('services', now);
    }
    if (filtersNameRecords(now.filters)) fetchFormerIds();
    if (!filtersNeedFacts(now.filters)) return;
    fetchReference('projectFacts');
    fetchReference('companyNames');
  }

  /**
   * Fetches what the open table shows or its download has, or what the filters of the open list need, and the record of the project whose costs
   * the table shows.
   */
  function fetchTable(now: AppState): void {
    const { layout, selection, inspectedProject, filters, openFilters, download } = now;
    const kind = tableKindOf(selection);
    const isFacetSet = filterParts(filters, kind).some((part) => part !== 'text');
    const isList = kind !== 'projects' && (openFilters === kind || isFacetSet);
    if (layout === 'map' && !isList && download !== 'table') return;
    fetchRows(kind, now);
    if (inspectedProject !== null) fetchRecord({ kind: 'project', id: inspectedProject });
  }

  /** Fetches what the rows of a kind consist of. */
  function fetchRows(kind: TableKind, { portScope }: AppState): void {
    fetchEach(TABLE_NEEDS[kind]);
    if (kind === 'ports' && portScope === 'world') fetchReference('gazetteer');
  }

  /** Fetches what versions of the data changed in records, for the note of a pinned link. */
  function fetchRecordChanges({ requestedChanges, changeFiles }: AppState): void {
    for (const file of requestedChanges) {
      const put = (changes: FetchStatus<readonly PublishedChange[]>) =>
        state().setChangeFile(file, changes);
      requestData(file, changeFiles[file], put, async () =>
        (await import('../datasets/published-changes-schema')).publishedChanges(kinds),
      );
    }
  }

  /** Fetches the former ids of records. */
  function fetchFormerIds(): void {
    fetchReference('formerIds');
  }

  /** Fetches the names of services and companies in the tray, and their former ids; those of projects and ports are in the lists. */
  function fetchTrayNames({ tray }: Pick<AppState, 'tray'>): void {
    if (tray.some(({ kind }) => kind === 'service' || kind === 'company')) fetchFormerIds();
    if (tray.some(({ kind }) => kind === 'service')) fetchReference('serviceList');
    if (tray.some(({ kind }) => kind === 'company')) fetchReference('companyNames');
  }

  /** Fetches what the reader's own data is measured by. */
  function fetchMeasures({ measuredOwnLayer }: AppState): void {
    if (measuredOwnLayer !== null) fetchEach({ references: OWN_MEASURES });
  }

  /** Fetches what changed since the reader's earlier visit, if anything did. */
  function fetchChanges({ earlierVisit, frontPage }: AppState): void {
    if (frontPage?.state !== 'ready') return;
    if (earlierVisit && earlierVisit.version !== frontPage.value.version) fetchVersion();
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
    const record = recordOf(selection);
    const isPublished = !('records' in page) || (page.records.has?.(selection.id) ?? true);
    if (record && isPublished) fetchNeighbours(record);
    fetchRecord(selection);
  }

  /** Fetches the links of a record. */
  function fetchNeighbours(record: LinkSubject): void {
    const file = neighboursFile(record);
    const put = (graph: FetchStatus<RecordGraph>) => state().setNeighbours(file, graph);
    requestData(file, state().neighbours[file], put, recordGraph(kinds));
  }

  function fetchEach({
    references: keys = [],
    catalogues = [],
    records = [],
    links = [],
  }: Needs): void {
    for (const key of keys) fetchReference(key);
    for (const kind of catalogues) fetchCatalogue(kind);
    for (const record of records) fetchRecord(record);
    for (const record of links) fetchNeighbours(record);
  }

  /** Fetches the story that the reader is in. */
  function fetchStory({ story }: Pick<AppState, 'story'>): void {
    if (story) fetchRecord({ kind: 'story', id: story.story });
  }

  /** Fetches the record of the mark that a card describes; its page is likely to be opened next. */
  function fetchPointed({ pointedMark }: AppState): void {
    if (pointedMark?.mark.kind === 'record') fetchRecord(pointedMark.mark.selection);
  }

  function fetchReference<K extends ReferenceKey>(key: K): void {
    const known: LoadedReferences = state();
    const put = (value: FetchStatus<References[K]>) => state().setReference(key, value);
    const reference = references[key];
    if ('path' in reference) {
      request(known[key], put, async () => fetchFile(reference.path, await reference.schema()));
    } else requestData(reference.file, known[key], put, reference.schema);
  }

  function fetchCatalogue(kind: CataloguePage): void {
    const page = pages.find((each) => each.kind === kind);
    if (page && 'catalogue' in page) requestCatalogue(page);
  }

  function fetchRecord({ kind, id }: Extract<Selection, { readonly id: string }>): void {
    const page = pages.find((each) => each.kind === kind);
    if (page && 'catalogue' in page) {
      const cells = catalogueCells(page.kind);
      if (cells) requestCell(page, cells.cellOf(id));
      else requestCatalogue(page);
    }
    if (page && 'records' in page && (page.records.has?.(id) ?? true)) requestRecord(page, id);
  }

  function requestCatalogue<K extends CataloguePage>({ kind, catalogue }: CatalogueManifest<K>) {
    const put = (records: FetchStatus<readonly CataloguePages[K][]>) =>
      state().setCatalogue(kind, records);
    if (catalogue.file === undefined) return;
    requestData(catalogue.file, state().catalogues[kind], put, catalogue.schema);
  }

  /** Fetches a cell of a catalogue, unless the whole catalogue is there. */
  function requestCell<K extends CataloguePage>(
    { kind, catalogue }: CatalogueManifest<K>,
    cell: string,
  ) {
    const cells = catalogueCells(kind);
    if (!cells || state().catalogues[kind]?.state === 'ready') return;
    const put = (records: FetchStatus<readonly CataloguePages[K][]>) =>
      state().setCatalogueCell(kind, cell, records);
    const known = state().catalogueCells[kind]?.[cell];
    requestData(cellFile(cells, cell), known, put, catalogue.schema);
  }

  /** Fetches the cells of the ports that the open page names, unless all ports are there. */
  function fetchPorts(now: AppState): void {
    if (now.gazetteer?.state === 'ready') return;
    for (const cell of neededPortCells(now)) {
      const put = (ports: FetchStatus<readonly GazetteerPort[]>) =>
        state().setPortCell(cell, ports);
      requestData(cellFile(PORT_CELLS, cell), now.portCells[cell], put, portSchema);
    }
  }

  /** Fetches the cells that a list shows. */
  function fetchCells({ requestedCells }: AppState): void {
    for (const { kind, cell } of requestedCells) {
      const page = pages.find((each) => each.kind === kind);
      if (page && 'catalogue' in page) requestCell(page, cell);
    }
  }

  function requestRecord<K extends BundledPage>({ kind, records }: BundledManifest<K>, id: string) {
    const put = (record: FetchStatus<BundledPages[K]>) => state().setPage(kind, id, record);
    requestData(recordFile(records.folder, id), state().pages[kind]?.[id], put, async () =>
      withNumberedSources(await records.schema()),
    );
  }

  /** Fetches a file of the published data, as `request` does, and again when the language changes. */
  function requestData<T>(
    file: string,
    now: FetchStatus<T> | null | undefined,
    put: (status: FetchStatus<T>) => void,
    schema: SchemaOf<T>,
  ): void {
    if (now && now.state !== 'failed') return;
    put({ state: 'loading' });
    texts.load(file, schema, put);
  }

  return {
    translate: texts.translate,
    retryTexts: texts.retry,
    fetchLists,
    fetchNames,
    fetchSearched,
    fetchTowns,
    fetchTexts,
    fetchCells,
    fetchPorts,
    fetchAround,
    fetchPlans,
    fetchFiltered,
    fetchTable,
    fetchTimes,
    fetchTrayNames,
    fetchVersion,
    fetchChanges,
    fetchNeeds,
    fetchPointed,
    fetchMeasures,
    fetchStory,
    fetchRecordChanges,
    fetchFormerIds,
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

const harbourSchema = () =>
  import('../datasets/harbour-schema').then(({ harbourPlan }) => harbourPlan);

const countrySchema = () =>
  import('../datasets/country-grid-schema').then(({ countryBand }) => countryBand);

const portSchema = () => import('../datasets/gazetteer-schema').then(({ gazetteer }) => gazetteer);
