import type { GenericSchema } from 'valibot';
import { voyageFactors } from '../datasets/factors-schema';
import { frontPage } from '../datasets/front-page-schema';
import { passageSummaries } from '../datasets/passage-schema';
import { dataVersion } from '../datasets/version-schema';
import { type RecordKind, recordKindOf } from '../domain/record';
import { isRecordManifest, type PageManifest } from '../panels/context/page-manifest';
import type { ReferenceKey, References } from '../state/references-slice';
import type { SchemaOf } from './text-files';

/** Returns the kinds of records that have pages. */
export function recordKinds(pages: readonly PageManifest[]): readonly RecordKind[] {
  return pages.filter(isRecordManifest).map(({ kind }) => recordKindOf(kind));
}

/** Returns the files of references, each with what it is checked by. */
export function referenceFiles(pages: readonly PageManifest[]): {
  readonly [K in ReferenceKey]:
    | {
        /** Relative to the folder of the published data. */
        readonly file: string;
        readonly schema: SchemaOf<References[K]>;
      }
    | {
        /** Relative to the folder of all generated files. */
        readonly path: string;
        readonly schema: () => Promise<GenericSchema<unknown, References[K]>>;
      };
} {
  return {
    passages: { file: 'passages.json', schema: passageSummaries },
    distances: {
      path: 'routing/distances.json',
      schema: async () => (await import('../datasets/distances-schema')).distanceComparison,
    },
    companyList: { file: 'company-list.json', schema: listOf('companyList') },
    serviceList: { file: 'service-list.json', schema: listOf('serviceList') },
    sailings: {
      file: 'sailings.json',
      schema: async () => (await import('../datasets/service-sailings-schema')).serviceSailings,
    },
    portList: { file: 'port-list.json', schema: listOf('portList') },
    claimList: { file: 'claim-list.json', schema: listOf('claimList') },
    eventList: { file: 'event-list.json', schema: listOf('eventList') },
    companyNames: {
      file: 'company-names.json',
      schema: async () => (await import('../datasets/company-names-schema')).companyNames,
    },
    sourceCounts: {
      file: 'source-counts.json',
      schema: async () => (await import('../datasets/source-schema')).sourceCounts,
    },
    version: { file: 'version.json', schema: dataVersion },
    factors: { file: 'factors.json', schema: voyageFactors },
    projectFacts: {
      file: 'project-facts.json',
      schema: async () => (await import('../datasets/project-facts-schema')).projectFacts,
    },
    recordTimes: {
      file: 'record-times.json',
      schema: async () => (await import('../datasets/record-times-schema')).recordTimes,
    },
    gazetteer: {
      file: 'gazetteer.json',
      schema: async () => (await import('../datasets/gazetteer-schema')).gazetteer,
    },
    missingFacts: {
      file: 'not-found.json',
      schema: async () => (await import('../datasets/missing-fact-schema')).missingFacts,
    },
    costFactors: {
      file: 'cost-factors.json',
      schema: async () => (await import('../datasets/cost-factors-schema')).costFactors,
    },
    reachAreas: {
      file: 'reach-areas.json',
      schema: async () => (await import('../datasets/reach-areas-schema')).reachAreas,
    },
    landRegions: {
      file: 'land-regions.json',
      schema: async () => (await import('../datasets/land-regions-schema')).landRegions,
    },
    originDifferences: {
      file: 'origin-differences.json',
      schema: async () => (await import('../datasets/land-network-schema')).originDifferences,
    },
    landNetwork: {
      file: 'land-network.json',
      schema: async () => (await import('./routable-network-schema')).routableNetworkSchema,
    },
    frontPage: { file: 'front-page.json', schema: frontPage },
    formerIds: {
      file: 'former-ids.json',
      schema: async () =>
        (await import('../datasets/former-ids-schema')).formerIds(recordKinds(pages)),
    },
    stories: {
      file: 'stories.json',
      schema: async () => (await import('../datasets/story-schema')).stories,
    },
    landLengths: { file: 'land-lengths.json', schema: lengthSchema },
    landNetworkSources: {
      file: 'land-network-sources.json',
      schema: async () => (await import('../datasets/land-network-schema')).landNetworkSources,
    },
  };
}

const lengthSchema = () =>
  import('../datasets/land-length-schema').then(({ lengthComparison }) => lengthComparison);

/** Returns the function that loads the schema of a list as code. */
function listOf<K extends keyof typeof import('../datasets/list-schemas')>(key: K) {
  return async () => (await import('../datasets/list-schemas'))[key];
}
