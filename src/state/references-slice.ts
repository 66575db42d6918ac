import type { StateCreator } from 'zustand/vanilla';
import type { ListedClaim } from '../domain/claim';
import type { ListedCompany } from '../domain/company';
import type { CostFactor } from '../domain/cost-factors';
import type { DataVersion } from '../domain/data-change';
import type { ListedEvent } from '../domain/event';
import type { FormerIds } from '../domain/former-ids';
import type { FrontPage } from '../domain/front-page';
import type { GazetteerPort } from '../domain/gazetteer';
import type { LengthComparison } from '../domain/land-length';
import type { LandNetworkSources, OriginDifference } from '../domain/land-network';
import type { RoutableNetwork } from '../domain/land-route';
import type { Localized } from '../domain/locale';
import type { PublishedMissingFact } from '../domain/missing-fact';
import type { CataloguePage, CataloguePages } from '../domain/page';
import type { PassageSummary } from '../domain/passage';
import type { ListedPort } from '../domain/port';
import type { ProjectFacts } from '../domain/project-facts';
import type { DistanceComparison } from '../domain/published-distance';
import type { ReachAreas } from '../domain/reach-map';
import type { RecordGraph } from '../domain/record-graph';
import type { RecordTimes } from '../domain/record-times';
import type { ListedService } from '../domain/service';
import type { ServiceSailings } from '../domain/service-sailings';
import type { StorySummary } from '../domain/story';
import type { VoyageFactors } from '../domain/voyage-factors';
import type { FetchStatus } from './data-slice';

/** Datasets that only some pages need, each in one file. */
export interface References {
  readonly passages: readonly PassageSummary[];
  readonly distances: DistanceComparison;
  /** What lists, tables and filters need of all records of a kind. */
  readonly companyList: readonly ListedCompany[];
  readonly serviceList: readonly ListedService[];
  /** How often the ships of services sail, where that is published. */
  readonly sailings: readonly ServiceSailings[];
  readonly portList: readonly ListedPort[];
  readonly claimList: readonly ListedClaim[];
  readonly eventList: readonly ListedEvent[];
  /** For facets and columns that need nothing else of companies. */
  readonly companyNames: ReadonlyMap<string, Localized>;
  /** The number of sources in each cell of them. */
  readonly sourceCounts: Readonly<Record<string, number>>;
  readonly version: DataVersion;
  readonly factors: VoyageFactors;
  /** The factors of the cost model. */
  readonly costFactors: readonly CostFactor[];
  /** What was looked for and not found. */
  readonly missingFacts: readonly PublishedMissingFact[];
  /** The facts of each project, by its id. */
  readonly projectFacts: ReadonlyMap<string, ProjectFacts>;
  /** Ports of the world. */
  readonly gazetteer: readonly GazetteerPort[];
  readonly landNetwork: RoutableNetwork;
  readonly landNetworkSources: LandNetworkSources;
  readonly originDifferences: readonly OriginDifference[];
  readonly landLengths: LengthComparison;
  readonly reachAreas: ReachAreas;
  /** When records changed, for the time bar. */
  readonly recordTimes: RecordTimes;
  /** The region of each place of the land network, in the order of its places. */
  readonly landRegions: readonly Localized[];
  readonly stories: readonly StorySummary[];
  readonly frontPage: FrontPage;
  /** Ids that records had before; fetched for an id that no record has. */
  readonly formerIds: FormerIds;
}
export type ReferenceKey = keyof References;

export type LoadedReferences = { readonly [K in ReferenceKey]: FetchStatus<References[K]> | null };

export type LoadedCatalogues = {
  readonly [K in CataloguePage]?: FetchStatus<readonly CataloguePages[K][]>;
};

/** Cells of catalogues by kind and cell; only those that were requested. */
export type LoadedCells = {
  readonly [K in CataloguePage]?: Readonly<
    Record<string, FetchStatus<readonly CataloguePages[K][]>>
  >;
};

/** A cell of a catalogue. */
export interface CellRef {
  readonly kind: CataloguePage;
  readonly cell: string;
}

/** References are null and catalogues absent until a page that needs them is opened. */
export interface ReferencesSlice extends LoadedReferences {
  readonly catalogues: LoadedCatalogues;
  readonly catalogueCells: LoadedCells;
  /** Cells of the ports of the world; only those that were requested. */
  readonly portCells: Readonly<Record<string, FetchStatus<readonly GazetteerPort[]>>>;
  /** The cells that a list shows. */
  readonly requestedCells: readonly CellRef[];
  /** The links of each opened record with the names at their other ends, by its file. */
  readonly neighbours: Readonly<Record<string, FetchStatus<RecordGraph>>>;
  setNeighbours(file: string, graph: FetchStatus<RecordGraph>): void;
  setReference<K extends ReferenceKey>(key: K, value: FetchStatus<References[K]>): void;
  setCatalogue<K extends CataloguePage>(
    kind: K,
    records: FetchStatus<readonly CataloguePages[K][]>,
  ): void;
  setCatalogueCell<K extends CataloguePage>(
    kind: K,
    cell: string,
    records: FetchStatus<readonly CataloguePages[K][]>,
  ): void;
  setPortCell(cell: string, ports: FetchStatus<readonly GazetteerPort[]>): void;
  requestCells(requestedCells: readonly CellRef[]): void;
}

export const createReferencesSlice: StateCreator<ReferencesSlice> = (set) => ({
  passages: null,
  distances: null,
  companyList: null,
  serviceList: null,
  sailings: null,
  portList: null,
  claimList: null,
  eventList: null,
  companyNames: null,
  sourceCounts: null,
  version: null,
  factors: null,
  costFactors: null,
  missingFacts: null,
  projectFacts: null,
  gazetteer: null,
  landNetwork: null,
  landNetworkSources: null,
  originDifferences: null,
  landLengths: null,
  reachAreas: null,
  landRegions: null,
  stories: null,
  recordTimes: null,
  frontPage: null,
  formerIds: null,
  catalogues: {},
  catalogueCells: {},
  portCells: {},
  requestedCells: [],
  neighbours: {},
  setNeighbours: (file, graph) =>
    set(({ neighbours }) => ({ neighbours: { ...neighbours, [file]: graph } })),
  setReference: (key, value) => set({ [key]: value }),
  setCatalogue: (kind, records) =>
    set(({ catalogues }) => ({ catalogues: { ...catalogues, [kind]: records } })),
  setCatalogueCell: (kind, cell, records) =>
    set(({ catalogueCells }) => ({
      catalogueCells: { ...catalogueCells, [kind]: { ...catalogueCells[kind], [cell]: records } },
    })),
  setPortCell: (cell, ports) =>
    set(({ portCells }) => ({ portCells: { ...portCells, [cell]: ports } })),
  requestCells: (requestedCells) => set({ requestedCells }),
});
