import type { ComparedDistance } from '../../../domain/published-distance';

export type Column = 'route' | 'published' | 'ours' | 'error';

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Returns the rows that contain every word of the text, ignoring accents and case. */
export function rowsWith(
  rows: readonly ComparedDistance[],
  text: string,
): readonly ComparedDistance[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ from, to, via, source }) => {
    const all = plain(`${from.name} ${to.name} ${via} ${source}`);
    return words.every((word) => all.includes(word));
  });
}

/** Sorts by the column; rows without a value come last in either direction. Errors sort by their size. */
export function sortedRows(
  rows: readonly ComparedDistance[],
  { column, isDescending }: Order,
): readonly ComparedDistance[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    if (column === 'route') return sign * nameOf(a).localeCompare(nameOf(b), 'en');
    const [first, second] = [numberOf(a, column), numberOf(b, column)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return sign * (first - second);
  });
}

function numberOf(
  { published, computed, error }: ComparedDistance,
  column: Exclude<Column, 'route'>,
): number | undefined {
  if (column === 'published') return published;
  return column === 'ours' ? computed : error && Math.abs(error);
}

function nameOf({ from, to }: ComparedDistance): string {
  return `${from.name} ${to.name}`;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
