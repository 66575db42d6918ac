import type { RecordRef } from '../../src/domain/record';

/** Folders of records in addresses, by the kind of record. */
const KINDS = {
  p: 'project',
  port: 'port',
  leg: 'leg',
  s: 'service',
  company: 'company',
  trade: 'flow',
  claim: 'claim',
  event: 'event',
  loan: 'loan',
} as const;

const RECORD = new RegExp(`^(${Object.keys(KINDS).join('|')})/([a-z0-9-]+)/`);

/** Returns the record that an address below the locale shows: `claim/ten-days-saved/`; undefined for other pages. */
export function recordAt(address: string): RecordRef | undefined {
  const [, folder, id = ''] = RECORD.exec(address) ?? [];
  return folder === undefined ? undefined : { kind: KINDS[folder as keyof typeof KINDS], id };
}
