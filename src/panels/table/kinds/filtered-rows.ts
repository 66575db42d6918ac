import { LOCALES, type Localized } from '../../../domain/locale';
import type { CataloguePage, CataloguePages } from '../../../domain/page';
import { normalized, textMatcher } from '../../../domain/text-match';
import type { FetchStatus } from '../../../state/data-slice';
import type { AppState } from '../../../state/store';

type Rows<Row> = (state: AppState) => FetchStatus<readonly Row[]> | undefined;

/** Returns the selector of the records of a catalogue. */
export function catalogueRows<K extends CataloguePage>(kind: K): Rows<CataloguePages[K]> {
  return ({ catalogues }) => {
    const status: FetchStatus<readonly CataloguePages[K][]> | undefined = catalogues[kind];
    return status;
  };
}

/** Returns the selector of the indices of the rows whose texts contain the words of the filter. */
export function rowsWithText<Row extends object>(
  rows: Rows<Row>,
  textsOf: (row: Row) => readonly (Localized | string | undefined)[],
): (state: AppState) => Uint32Array {
  const texts = new WeakMap<Row, string>();
  const textOf = (row: Row) => {
    const known = texts.get(row) ?? normalized(textsOf(row).flatMap(wordsOf).join('\n'));
    texts.set(row, known);
    return known;
  };
  let last: { readonly all: readonly Row[]; readonly text: string; readonly shown: Uint32Array } = {
    ...{ all: [], text: '', shown: new Uint32Array() },
  };
  return (state) => {
    const status = rows(state);
    const all = status?.state === 'ready' ? status.value : NONE;
    const { text } = state.filters;
    if (last.all !== all || last.text !== text) {
      const matches = textMatcher(text);
      const indices = all.flatMap((row, i) => (matches(textOf(row)) ? i : []));
      last = { all, text, shown: Uint32Array.from(indices) };
    }
    return last.shown;
  };
}

const NONE: readonly never[] = [];

function wordsOf(text: Localized | string | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : LOCALES.map((locale) => text[locale]);
}
