import type { Source } from '../../../src/domain/source';
import type { Dataset } from '../dataset';
import type { SourceRegister } from '../source-register';

type Lists = Pick<
  Dataset,
  | 'projects'
  | 'ports'
  | 'legs'
  | 'corridors'
  | 'services'
  | 'companies'
  | 'loans'
  | 'flows'
  | 'claims'
  | 'events'
  | 'stories'
>;

/** The records that have pages, with the ids that their sources have in the whole atlas. */
export interface PublishedRecords extends Lists {
  readonly kept: Dataset;
  readonly sources: ReturnType<SourceRegister['all']>;
}

/** Returns the records of a dataset as they are published. */
export function publishedRecords(kept: Dataset, register: SourceRegister): PublishedRecords {
  const published = <T extends { readonly sources: readonly Source[] }>(records: readonly T[]) =>
    records.map((record) => register.published(record));
  return {
    kept,
    sources: register.all(),
    projects: published(kept.projects),
    ports: published(kept.ports),
    legs: published(kept.legs),
    corridors: published(kept.corridors),
    services: published(kept.services),
    companies: published(kept.companies),
    loans: published(kept.loans),
    flows: published(kept.flows),
    claims: published(kept.claims),
    events: published(kept.events),
    stories: published(kept.stories),
  };
}
