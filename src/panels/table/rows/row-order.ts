import type { ColumnRanks } from './column-ranks';

/** One key of an order: the ranks of a column and whether its greatest values come first. */
export interface RankedKey {
  readonly ranks: ColumnRanks;
  readonly isDescending: boolean;
}

/**
 * Returns the indices of records sorted by the keys, the first key first. Records without a value come last in either
 * direction; equal ones keep their order.
 */
export function orderRows(indices: Uint32Array, keys: readonly RankedKey[]): Uint32Array {
  const ascending = keys.map(ascendingRanks);
  return indices.toSorted((a, b) => {
    for (const ranks of ascending) {
      const [left = 0, right = 0] = [ranks[a], ranks[b]];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
}

/** Share of the rows up to which a part of them is sorted by itself, 1 in so many. */
const SMALL_PART = 8;

/**
 * Returns the function that sorts some of `count` records by the keys, as `orderRows` does. It sorts all records once and then
 * only leaves out: a filter changes more often than an order, and 100,000 take 50 ms to sort and 1 ms to go through.
 */
export function rowSorter(
  count: number,
  keys: readonly RankedKey[],
): (indices: Uint32Array) => Uint32Array {
  let whole: Uint32Array | undefined;
  return (indices) => {
    if (!whole && indices.length * SMALL_PART <= count) return orderRows(indices, keys);
    whole ??= orderRows(
      Uint32Array.from({ length: count }, (_, i) => i),
      keys,
    );
    if (indices.length === count) return whole;
    const isWanted = new Uint8Array(count);
    for (const index of indices) isWanted[index] = 1;
    return whole.filter((index) => isWanted[index] === 1);
  };
}

/** Returns ranks that put the first row of a key lowest and rows without a value highest. */
function ascendingRanks({ ranks, isDescending }: RankedKey): Float64Array {
  return ranks.map((rank) => {
    if (Number.isNaN(rank)) return Number.POSITIVE_INFINITY;
    return isDescending ? -rank : rank;
  });
}

/** Rows with the same value of a column, in their order. */
export interface RowGroup {
  /** The value's text; empty for rows without one. */
  readonly label: string;
  readonly rows: Uint32Array;
}

/**
 * Groups sorted rows by the text of a column. Groups follow the ranks or, if `isSorted`, their first rows; the one without
 * a value comes last.
 */
export function groupRows(
  rows: Uint32Array,
  ranks: ColumnRanks,
  labelOf: (index: number) => string,
  isSorted = false,
): readonly RowGroup[] {
  const groups = new Map<number | undefined, number[]>();
  for (const index of rows) {
    const rank = ranks[index];
    const key = rank === undefined || Number.isNaN(rank) ? undefined : rank;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups]
    .sort(([a], [b]) => {
      if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
      return isSorted ? 0 : a - b;
    })
    .map(([key, indices]) => ({
      label: key === undefined ? '' : labelOf(indices[0] ?? 0),
      rows: Uint32Array.from(indices),
    }));
}

/** What the table lists in turn: the index of a record, or `~i` for the heading of group `i`. */
export type ListedItems = Int32Array;

/** Returns the items of a table: groups with their rows unless they are collapsed, or the rows alone. */
export function listItems(
  rows: Uint32Array,
  groups: readonly RowGroup[] | undefined,
  isCollapsed: (label: string) => boolean,
): ListedItems {
  if (!groups) return Int32Array.from(rows);
  const shown = groups.map(({ label, rows: own }) => (isCollapsed(label) ? 0 : own.length));
  const items = new Int32Array(groups.length + shown.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const [i, { rows: own }] of groups.entries()) {
    items[at++] = ~i;
    if (shown[i] === 0) continue;
    items.set(own, at);
    at += own.length;
  }
  return items;
}
