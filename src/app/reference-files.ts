import type { GenericSchema } from 'valibot';
import { voyageFactors } from '../datasets/factors-schema';
import { recordGraph } from '../datasets/graph-schema';
import { passageSummaries } from '../datasets/passage-schema';
import { dataVersion } from '../datasets/version-schema';
import { type RecordKind, recordKindOf } from '../domain/record';
import { isRecordManifest, type PageManifest } from '../panels/context/page-manifest';
import type { ReferenceKey, References } from '../state/references-slice';

/** Returns the kinds of records that have pages. */
export function recordKinds(pages: readonly PageManifest[]): readonly RecordKind[] {
  return pages.filter(isRecordManifest).map(({ kind }) => recordKindOf(kind));
}

/** Returns the files of references, each with what it is checked by. */
export function referenceFiles(pages: readonly PageManifest[]): {
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
    distances: {
      file: 'routing/distances.json',
      schema: async () => (await import('../datasets/distances-schema')).distanceComparison,
    },
    graph: { file: 'data/graph.json', schema: recordGraph(recordKinds(pages)) },
    version: { file: 'data/version.json', schema: dataVersion },
    factors: { file: 'data/factors.json', schema: voyageFactors },
    projectFacts: {
      file: 'data/project-facts.json',
      schema: async () => (await import('../datasets/project-facts-schema')).projectFacts,
    },
    countries: {
      file: 'basemap/countries.json',
      schema: async () => (await import('../datasets/country-grid-schema')).countryGrid,
    },
    gazetteer: {
      file: 'data/gazetteer.json',
      schema: async () => (await import('../datasets/gazetteer-schema')).gazetteer,
    },
    costFactors: {
      file: 'data/cost-factors.json',
      schema: async () => (await import('../datasets/cost-factors-schema')).costFactors,
    },
    reachAreas: {
      file: 'data/reach-areas.json',
      schema: async () => (await import('../datasets/reach-areas-schema')).reachAreas,
    },
    landRegions: {
      file: 'data/land-regions.json',
      schema: async () => (await import('../datasets/land-regions-schema')).landRegions,
    },
    landNetwork: {
      file: 'data/land-network.json',
      schema: async () => (await import('./routable-network-schema')).routableNetworkSchema,
    },
    landLengths: { file: 'data/land-lengths.json', schema: lengthSchema },
    landNetworkSources: {
      file: 'data/land-network-sources.json',
      schema: async () => (await import('../datasets/land-network-schema')).landNetworkSources,
    },
  };
}

const lengthSchema = () =>
  import('../datasets/land-length-schema').then(({ lengthComparison }) => lengthComparison);
