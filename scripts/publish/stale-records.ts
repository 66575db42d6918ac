import { isInMotion } from '../../src/domain/status';
import type { KeptData } from './dataset';

const MONTHS = 12;

/** A record whose status is old. */
export interface StaleRecord {
  readonly file: string;
  readonly status: string;
  readonly asOf: string;
  /** The day on which something newer was last looked for. */
  readonly checked?: string;
  /** Whether its status may well have changed. */
  readonly mayHaveChanged: boolean;
}

/** Returns the records whose status is more than a year older than the data, oldest first. */
export function staleRecords(kept: KeptData): readonly StaleRecord[] {
  const limit = monthsBefore(kept.version, MONTHS);
  return [
    ...kept.projects.map((record) => ({ ...record, file: `data/projects/${record.id}.yaml` })),
    ...kept.legs.map((record) => ({ ...record, file: `data/legs/${record.id}.yaml` })),
    ...kept.services.map((record) => ({ ...record, file: `data/services/${record.id}.yaml` })),
  ]
    .filter(({ statusAsOf }) => statusAsOf.slice(0, 7) < limit.slice(0, statusAsOf.length))
    .sort((a, b) => (a.statusAsOf < b.statusAsOf ? -1 : 1))
    .map((record) => ({
      ...{ file: record.file, status: record.status, asOf: record.statusAsOf },
      ...(record.checked !== undefined && { checked: record.checked }),
      mayHaveChanged: isInMotion(record),
    }));
}

/** Returns a month in the form `YYYY-MM`: 12 months before `2026.11.1` is `2025-11`. */
function monthsBefore(version: string, months: number): string {
  const [year = 0, month = 1] = version.split('.').map(Number);
  const count = year * 12 + (month - 1) - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
