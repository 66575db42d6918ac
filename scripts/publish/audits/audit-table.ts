import { type Audit, FAULT_KINDS } from './audit-file';

/** Returns a Markdown table of audits: how many figures were compared, not found and faulty, by kind of fault. */
export function auditTable(audits: readonly Audit[]): string {
  const heads = [
    'held',
    'drawn from',
    'drawn',
    'page not found',
    'compared',
    'faulty',
    ...FAULT_KINDS,
  ];
  const rows = audits.map(({ held, from, seed, rows }) => {
    const count = (wanted: string) => rows.filter(({ verdict }) => verdict === wanted).length;
    const compared = rows.length - count('not-found');
    return [
      held,
      seed === undefined ? from : `${from}, seed ${seed}`,
      rows.length,
      count('not-found'),
      compared,
      share(count('faulty'), compared),
      ...FAULT_KINDS.map((kind) => rows.filter(({ faults = [] }) => faults.includes(kind)).length),
    ];
  });
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function share(part: number, whole: number): string {
  return `${part} (${Math.round((100 * part) / Math.max(1, whole))} %)`;
}
