import { booleanText } from './boolean-text';
import type { ColourClasses, ValueClass } from './column-classes';
import { type OwnColumn, type TextColumn, textOf } from './own-layer';

/** Number of values with a colour of their own, and of classes of numbers. */
export const MAX_VALUES = 8;
export const STEPS = 5;

const cache = new WeakMap<OwnColumn, ColourClasses>();

/** Returns the classes of a column: its most frequent values, or for numbers and dates classes of about equally many rows. */
export function colourClasses(column: OwnColumn): ColourClasses {
  const known = column.classes ?? cache.get(column);
  if (known) return known;
  const classes =
    column.kind === 'number' || column.kind === 'date'
      ? stepsOf(column.values)
      : valuesOf(column.kind === 'text' ? column.codes : column.values, column);
  cache.set(column, classes);
  return classes;
}

/** Returns the function that gives the number of a row's class: of a step from 0, of a value by its rank; undefined for rows without one. */
export function classOf(
  column: OwnColumn,
  classes: ColourClasses,
): (row: number) => number | undefined {
  if (classes.kind === 'steps') {
    if (column.kind === 'text') return () => undefined;
    const { values } = column;
    return (row) => {
      const value = values[row] ?? Number.NaN;
      return Number.isNaN(value)
        ? undefined
        : classes.breaks.reduce((rank, end) => rank + (value >= end ? 1 : 0), 0);
    };
  }
  const ranks = new Map(classes.values.map(({ code }, rank) => [code, rank]));
  const codes = column.kind === 'text' ? column.codes : column.values;
  return (row) => ranks.get(codes[row] ?? 0);
}

function valuesOf(codes: ArrayLike<number>, column: OwnColumn): ColourClasses {
  if (column.kind === 'text' && !column.isDistinct) return manyTexts(column);
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

/** Returns the classes of a column of very many texts, of which none is frequent. */
function manyTexts({ codes }: TextColumn): ColourClasses {
  const emptyCount = codes.reduce((count, code) => count + (code === 0 ? 1 : 0), 0);
  return { kind: 'values', values: [], otherCount: codes.length - emptyCount, emptyCount };
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
