import { booleanText } from './boolean-text';
import { type OwnColumn, textOf } from './own-layer';

/** The classes of a column by which features are coloured. */
export type ColourClasses =
  | {
      readonly kind: 'values';
      /** The most frequent values, the most frequent first. `code` is what features hold: the number of a text, 0 or 1 for booleans. */
      readonly values: readonly ValueClass[];
      /** Number of rows with another value. */
      readonly otherCount: number;
      readonly emptyCount: number;
    }
  | {
      readonly kind: 'steps';
      readonly least: number;
      readonly most: number;
      /** The least value of each class but the first, ascending. */
      readonly breaks: readonly number[];
      readonly emptyCount: number;
    };

export interface ValueClass {
  readonly code: number;
  readonly text: string;
  readonly count: number;
}

/** Number of values with a colour of their own, and of classes of numbers. */
export const MAX_VALUES = 8;
export const STEPS = 5;

const cache = new WeakMap<OwnColumn, ColourClasses>();

/** Returns the classes of a column: its most frequent values, or for numbers and dates classes of about equally many rows. */
export function colourClasses(column: OwnColumn): ColourClasses {
  const known = cache.get(column);
  if (known) return known;
  const classes =
    column.kind === 'number' || column.kind === 'date'
      ? stepsOf(column.values)
      : valuesOf(column.kind === 'text' ? column.codes : column.values, column);
  cache.set(column, classes);
  return classes;
}

/** Returns the number of the class of a row: of a step from 0, of a value by its rank, `MAX_VALUES` for other values; -1 for an empty cell. */
export function classOf(column: OwnColumn, classes: ColourClasses, row: number): number {
  if (classes.kind === 'steps') {
    const value = column.kind === 'text' ? Number.NaN : (column.values[row] ?? Number.NaN);
    return Number.isNaN(value) ? -1 : classes.breaks.filter((end) => value >= end).length;
  }
  const code = (column.kind === 'text' ? column.codes : column.values)[row] ?? 0;
  if (textOfCode(column, code) === '') return -1;
  const rank = classes.values.findIndex((each) => each.code === code);
  return rank < 0 ? MAX_VALUES : rank;
}

function valuesOf(codes: ArrayLike<number>, column: OwnColumn): ColourClasses {
  const counts = new Map<number, number>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  const values: ValueClass[] = [];
  let [otherCount, emptyCount] = [0, 0];
  for (const [code, count] of ranked) {
    if (values.length === MAX_VALUES) {
      otherCount += count;
      continue;
    }
    const text = textOfCode(column, code);
    if (text === '') emptyCount += count;
    else values.push({ code, text, count });
  }
  return { kind: 'values', values, otherCount, emptyCount };
}

function textOfCode(column: OwnColumn, code: number): string {
  return column.kind === 'text' ? textOf(column.texts, code) : booleanText(code);
}

function stepsOf(values: Float64Array): ColourClasses {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const breaks = Array.from(
    { length: STEPS - 1 },
    (_, i) => sorted[Math.ceil(((i + 1) * sorted.length) / STEPS)] ?? Number.NaN,
  );
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return {
    kind: 'steps',
    least,
    most,
    breaks: [...new Set(breaks)].filter((value) => value > least),
    emptyCount: values.length - sorted.length,
  };
}
