import type { RecordKind } from '../../src/domain/record';

/** A kind of which each record has a file. */
export type KeptKind = Exclude<RecordKind, 'source'>;

/** The folders of the records that have pages. */
export const RECORD_FOLDERS: Readonly<Record<KeptKind, string>> = {
  project: 'projects',
  port: 'ports',
  leg: 'legs',
  corridor: 'corridors',
  service: 'services',
  company: 'companies',
  loan: 'loans',
  flow: 'trade',
  claim: 'claims',
  event: 'events',
  story: 'stories',
};
