import { searchOrigin } from '../../../src/routing/index';
import type { PairRow } from './pair-task';

/** Rows that a thread takes at once: as many origins as have so many together, and no more of one than the greater number. */
const LEAST = 32;
const MOST = 256;

/**
 * Returns rows in groups for threads. Those that are searched from one origin with the same options stand together, so that one
 * thread answers them by one search; groups are in the order of their first rows.
 */
export function shareWork(rows: readonly PairRow[]): readonly (readonly PairRow[])[] {
  const byOrigin = new Map<string, PairRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const together = byOrigin.get(key);
    if (together) together.push(row);
    else byOrigin.set(key, [row]);
  }
  const groups: PairRow[][] = [];
  let group: PairRow[] = [];
  for (const together of byOrigin.values()) {
    for (let i = 0; i < together.length; i += MOST) {
      group.push(...together.slice(i, i + MOST));
      if (group.length < LEAST) continue;
      groups.push(group);
      group = [];
    }
  }
  return group.length > 0 ? [...groups, group] : groups;
}

function keyOf({ pair }: PairRow): string {
  if ('error' in pair) return '';
  const { from, to, ...options } = pair.query;
  return `${searchOrigin({ from, to }).join()} ${JSON.stringify(options)}`;
}
