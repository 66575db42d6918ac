import {
  type Grouping,
  hasColumn,
  hasGrouping,
  type SortKey,
  TABLE_GROUPINGS,
  tableKindOf,
} from '../domain/record-table';
import type { Selection } from '../domain/selection';
import type { ParsedValue } from './address-key';

/** Text of a table's own columns or order. */
const OWN = 'own';

/** Formats the columns as `name.cost.builder`; `own` if the table chooses. */
export function formatColumns(columns: readonly string[] | null): string {
  return columns === null || columns.length === 0 ? OWN : columns.join('.');
}

/** Parses columns. Rejects repeated ones and those that the page's table lacks; the table chooses if none is left. */
export function parseColumns(
  text: string,
  selection: Selection,
): ParsedValue<readonly string[] | null> {
  if (text === OWN) return { value: null, rejected: [] };
  const { known, rejected } = parseIds(text.split('.'), (word) => word, selection);
  return { value: known.length > 0 ? known : null, rejected };
}

/** Formats an order as `country.-cost`: a minus puts the greatest values first; `own` if the table chooses. */
export function formatSort(sort: readonly SortKey[]): string {
  const keys = sort.map(({ column, isDescending }) => (isDescending ? `-${column}` : column));
  return keys.join('.') || OWN;
}

/** Parses an order. Rejects repeated columns and those that the page's table lacks. */
export function parseSort(text: string, selection: Selection): ParsedValue<readonly SortKey[]> {
  if (text === OWN) return { value: [], rejected: [] };
  const { known, rejected } = parseIds(
    text.split('.'),
    (word) => word.replace(/^-/, ''),
    selection,
  );
  return {
    value: known.map((word) => ({
      column: word.replace(/^-/, ''),
      isDescending: word.startsWith('-'),
    })),
    rejected,
  };
}

/** Parses a grouping. Rejects one that the page's table lacks. */
export function parseGrouping(text: string, selection: Selection): ParsedValue<Grouping> {
  const kind = tableKindOf(selection);
  const all: readonly Grouping[] = TABLE_GROUPINGS[kind];
  const value = all.find((each) => each === text && hasGrouping(kind, each));
  return value === undefined ? { value: 'none', rejected: [text] } : { value, rejected: [] };
}

function parseIds(
  words: readonly string[],
  idOf: (word: string) => string,
  selection: Selection,
): { readonly known: readonly string[]; readonly rejected: readonly string[] } {
  const kind = tableKindOf(selection);
  const ids = words.map(idOf);
  const isKnown = (word: string, i: number) =>
    hasColumn(kind, idOf(word)) && ids.indexOf(idOf(word)) === i;
  return {
    known: words.filter(isKnown),
    rejected: words.filter((word, i) => !isKnown(word, i)),
  };
}
