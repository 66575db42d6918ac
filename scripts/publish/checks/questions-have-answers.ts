import { refKey } from '../../../src/domain/record';
import { listRecords } from '../list-records';
import type { Check } from './check';

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
} as const;

/** The address of a record: `claim/ten-days-saved/`. The build of the search index parses all others. */
const RECORD = new RegExp(`^(${Object.keys(KINDS).join('|')})/([a-z0-9-]+)/`);

export const questionsHaveAnswers: Check = {
  name: 'questionsHaveAnswers',
  holds: 'Asked questions lead to records that exist, and no two are asked in the same words.',
  faults: (data) => {
    const known = new Set(
      listRecords(data).flatMap(({ kind, id }) => (kind ? [refKey({ kind, id })] : [])),
    );
    const texts = new Map<string, string>();
    return data.questions.flatMap(({ id, name, variants, address }) => {
      const file = `data/questions/${id}.yaml`;
      const [, folder, record = ''] = RECORD.exec(address) ?? [];
      const kind = KINDS[folder as keyof typeof KINDS] as (typeof KINDS)['p'] | undefined;
      const isMissing = kind !== undefined && !known.has(refKey({ kind, id: record }));
      const repeated = [...Object.values(name), ...variants].filter((text) => {
        const other = texts.get(text.toLowerCase());
        texts.set(text.toLowerCase(), id);
        return other !== undefined;
      });
      return [
        ...(isMissing ? [`${file}: answer: there is no record at ${address}; correct it`] : []),
        ...repeated.map((text) => `${file}: “${text}” is asked twice; leave one out`),
      ];
    });
  },
};
