import type { DataChange } from '../../../domain/data-change';
import type { Visit } from '../../../domain/visit';

/** How many records of a dataset were added and changed. */
export interface ChangedRecords {
  readonly added: number;
  readonly changed: number;
}

/**
 * Returns how many records of each dataset were added and changed in the versions after the one of a visit; of a version that
 * the list does not have, all that are dated after the visit. A record that two versions changed counts twice.
 */
export function changesSince(
  changes: readonly DataChange[],
  visit: Visit,
): ReadonlyMap<string, ChangedRecords> {
  const seen = changes.findIndex(({ version }) => version === visit.version);
  const newer = seen < 0 ? changes.filter(({ date }) => date > visit.day) : changes.slice(0, seen);
  const counts = new Map<string, ChangedRecords>();
  for (const { dataset, added, changed } of newer.flatMap(({ datasets }) => datasets)) {
    const known = counts.get(dataset) ?? { added: 0, changed: 0 };
    counts.set(dataset, { added: known.added + added, changed: known.changed + changed });
  }
  return counts;
}
