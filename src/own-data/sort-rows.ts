import { type OwnColumn, type TextColumn, textOf } from './own-layer';

/** Returns rows sorted by a column; empty cells come last in either direction, and equal ones keep their order. */
export function sortRows(
  column: OwnColumn,
  rows: Uint32Array,
  isDescending: boolean,
): Uint32Array<ArrayBuffer> {
  const keyOf = sortKey(column);
  const turn = isDescending ? -1 : 1;
  return Uint32Array.from(rows).sort((a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    if (Number.isNaN(x) || Number.isNaN(y))
      return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
    return turn * (x - y);
  });
}

/** Returns the function that gives the number by which a row is sorted; NaN for an empty cell. */
function sortKey(column: OwnColumn): (row: number) => number {
  if (column.kind === 'text') {
    const ranks = textRanks(column);
    return (row) => ranks[column.codes[row] ?? 0] ?? Number.NaN;
  }
  const { values } = column;
  if (column.kind !== 'boolean') return (row) => values[row] ?? Number.NaN;
  return (row) => {
    const value = values[row] ?? Number.NaN;
    return value > 1 ? Number.NaN : value;
  };
}

const collator = new Intl.Collator(undefined, { numeric: true });

const ranksOf = new WeakMap<TextColumn, Float64Array>();

/** Returns the place of each text of a column among all of them, found once; NaN for the empty one. */
function textRanks(column: TextColumn): Float64Array {
  const ranks = ranksOf.get(column) ?? rankTexts(column);
  ranksOf.set(column, ranks);
  return ranks;
}

function rankTexts({ texts }: TextColumn): Float64Array {
  const count = texts.offsets.length - 1;
  const named = Array.from({ length: count }, (_, code) => ({ code, text: textOf(texts, code) }));
  named.sort((a, b) => collator.compare(a.text, b.text));
  const ranks = new Float64Array(count);
  let rank = 0;
  for (const [i, { code, text }] of named.entries()) {
    if (i > 0 && collator.compare(text, named[i - 1]?.text ?? '') !== 0) rank++;
    ranks[code] = text === '' ? Number.NaN : rank;
  }
  return ranks;
}
