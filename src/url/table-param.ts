import { COLUMN_IDS, type SortKey } from '../domain/record-table';
import type { ParsedValue } from './address-key';

/** Text of a table's own columns or order. */
const OWN = 'own';

/** Formats the columns as `name.cost.builder`; `own` if the table chooses. */
export function formatColumns(columns: readonly string[] | null): string {
  return columns === null || columns.length === 0 ? OWN : columns.join('.');
}

/** Parses columns. Rejects unknown and repeated ones; the table chooses if none is left. */
export function parseColumns(text: string): ParsedValue<readonly string[] | null> {
  if (text === OWN) return { value: null, rejected: [] };
  const { known, rejected } = parseIds(text.split('.'), (word) => word);
  return { value: known.length > 0 ? known : null, rejected };
}

/** Formats an order as `country.-cost`: a minus puts the greatest values first; `own` if the table chooses. */
export function formatSort(sort: readonly SortKey[]): string {
  const keys = sort.map(({ column, isDescending }) => (isDescending ? `-${column}` : column));
  return keys.join('.') || OWN;
}

/** Parses an order. Rejects unknown and repeated columns. */
export function parseSort(text: string): ParsedValue<readonly SortKey[]> {
  if (text === OWN) return { value: [], rejected: [] };
  const { known, rejected } = parseIds(text.split('.'), (word) => word.replace(/^-/, ''));
  return {
    value: known.map((word) => ({
      column: word.replace(/^-/, ''),
      isDescending: word.startsWith('-'),
    })),
    rejected,
  };
}

function parseIds(
  words: readonly string[],
  idOf: (word: string) => string,
): { readonly known: readonly string[]; readonly rejected: readonly string[] } {
  const ids = words.map(idOf);
  const isKnown = (word: string, i: number) =>
    COLUMN_IDS.includes(idOf(word)) && ids.indexOf(idOf(word)) === i;
  return {
    known: words.filter(isKnown),
    rejected: words.filter((word, i) => !isKnown(word, i)),
  };
}
