import type { StateCreator } from 'zustand/vanilla';
import type { CatalogueKind, Catalogues } from '../domain/catalogue';
import type { DataVersion } from '../domain/data-change';
import type { GazetteerPort } from '../domain/gazetteer';
import type { PassageSummary } from '../domain/passage';
import type { ProjectCost } from '../domain/project';
import type { DistanceComparison } from '../domain/published-distance';
import type { RecordGraph } from '../domain/record-graph';
import type { VoyageFactors } from '../domain/voyage-factors';
import type { FetchStatus } from './data-slice';

/** Datasets that only some pages need, each fetched whole. */
export interface References {
  readonly passages: readonly PassageSummary[];
  readonly distances: DistanceComparison;
  /** Names of records of every kind, and which speak of which. */
  readonly graph: RecordGraph;
  readonly version: DataVersion;
  readonly factors: VoyageFactors;
  /** What projects cost, the first sum of each. */
  readonly costs: readonly ProjectCost[];
  /** Ports of the world. */
  readonly gazetteer: readonly GazetteerPort[];
}
export type ReferenceKey = keyof References;

type LoadedReferences = { readonly [K in ReferenceKey]: FetchStatus<References[K]> | null };

export type LoadedCatalogues = {
  readonly [K in CatalogueKind]: FetchStatus<readonly Catalogues[K][]> | null;
};

/** Null until a page that needs it is opened. */
export interface ReferencesSlice extends LoadedReferences {
  readonly catalogues: LoadedCatalogues;
  setReference<K extends ReferenceKey>(key: K, value: FetchStatus<References[K]>): void;
  setCatalogue<K extends CatalogueKind>(
    kind: K,
    records: FetchStatus<readonly Catalogues[K][]>,
  ): void;
}

export const createReferencesSlice: StateCreator<ReferencesSlice> = (set) => ({
  passages: null,
  distances: null,
  graph: null,
  version: null,
  factors: null,
  costs: null,
  gazetteer: null,
  catalogues: { service: null, company: null, flow: null, claim: null, event: null, source: null },
  setReference: (key, value) => set({ [key]: value }),
  setCatalogue: (kind, records) =>
    set(({ catalogues }) => ({ catalogues: { ...catalogues, [kind]: records } })),
});
