import type { KeptData } from './dataset';

const MONTHS = 12;

export interface StaleRecord {
  readonly file: string;
  readonly asOf: string;
}

/** Returns the records whose status is more than a year older than the data, oldest first. */
export function staleRecords(kept: KeptData): readonly StaleRecord[] {
  const limit = monthsBefore(kept.version, MONTHS);
  return [
    ...kept.projects.map(({ id, statusAsOf: asOf }) => ({
      file: `data/projects/${id}.yaml`,
      asOf,
    })),
    ...kept.legs.map(({ id, statusAsOf: asOf }) => ({ file: `data/legs/${id}.yaml`, asOf })),
    ...kept.services.map(({ id, statusAsOf: asOf }) => ({
      file: `data/services/${id}.yaml`,
      asOf,
    })),
  ]
    .filter(({ asOf }) => asOf.slice(0, 7) < limit.slice(0, asOf.length))
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

/** Returns a month in the form `YYYY-MM`: 12 months before `2026.11.1` is `2025-11`. */
function monthsBefore(version: string, months: number): string {
  const [year = 0, month = 1] = version.split('.').map(Number);
  const count = year * 12 + (month - 1) - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
