import { readFileSync } from 'node:fs';
import type { RecordKind } from '../../src/domain/record';

/** What `data/changelog.json` says of a version. */
interface Version {
  readonly date: string;
  readonly datasets: readonly {
    readonly dataset: string;
    readonly added: readonly string[];
    readonly changed: readonly string[];
  }[];
}

/** When the data last changed: in all, and of each record. Dates are `YYYY-MM-DD`. */
export interface LastChanges {
  readonly newest: string;
  /** Returns the date of the version in which a record was last added or changed; of an unlisted record, the newest date. */
  readonly of: (kind: RecordKind, id: string) => string;
}

/** Folders of `data/` that are not named by the plural of their kind. */
const DATASETS: Readonly<Partial<Record<RecordKind, string>>> = {
  company: 'companies',
  flow: 'trade',
  story: 'stories',
};

/** Reads when records changed from the list of versions, the newest first. Throws if it names no version. */
export function readLastChanges(file: string): LastChanges {
  const versions: readonly Version[] = JSON.parse(readFileSync(file, 'utf8'));
  const [first] = versions;
  if (!first) throw new Error(`${file} names no version`);
  const dates = new Map<string, string>();
  for (const { date, datasets } of versions) {
    for (const { dataset, added, changed } of datasets) {
      for (const id of [...added, ...changed]) {
        const key = `${dataset}/${id}`;
        if (!dates.has(key)) dates.set(key, date);
      }
    }
  }
  return {
    newest: first.date,
    of: (kind, id) => dates.get(`${datasetOf(kind)}/${id}`) ?? first.date,
  };
}

/** Returns the folder of `data/` that holds the records of a kind. */
export function datasetOf(kind: RecordKind): string {
  return DATASETS[kind] ?? `${kind}s`;
}
