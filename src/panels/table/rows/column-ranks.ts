/** What a column sorts by: a number, text that is compared by collation, or undefined for a missing value. */
export type SortValue = number | string | undefined;

/** Places of records in the order of a column, by the index of the record: from 0, the same for equal values. */
export type ColumnRanks = Int32Array;

/** In place of the rank of a record without a value. */
export const NO_VALUE = -1;

/** Texts that are sorted at once before the work may pause. */
const RUN = 512;

/** Values that are looked at before the work may pause. */
const STRIDE = 4096;

/** Returns the ranks of a column. */
export function rankColumn(
  values: readonly SortValue[],
  compare: (a: string, b: string) => number,
): ColumnRanks {
  const steps = rankColumnInSteps(values, compare);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Yields after each short step, a few milliseconds at most, and returns the ranks of a column; numbers come before texts. */
export function* rankColumnInSteps(
  values: readonly SortValue[],
  compare: (a: string, b: string) => number,
): Generator<undefined, ColumnRanks> {
  const ranks = new Map<SortValue, number>();
  for (const [i, value] of values.entries()) {
    if (value !== undefined && !Number.isNaN(value)) ranks.set(value, 0);
    if (i % STRIDE === 0) yield;
  }
  const distinct = [...ranks.keys()];
  const numbers = Float64Array.from(distinct.filter((value) => typeof value === 'number')).sort();
  const texts = yield* mergeSort(
    distinct.filter((value) => typeof value === 'string'),
    compare,
  );
  let rank = 0;
  for (const value of [...numbers, ...texts]) {
    ranks.set(value, rank++);
    if (rank % STRIDE === 0) yield;
  }
  const column = new Int32Array(values.length);
  for (const [i, value] of values.entries()) {
    column[i] = ranks.get(value) ?? NO_VALUE;
    if (i % STRIDE === 0) yield;
  }
  return column;
}

function* mergeSort(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): Generator<undefined, readonly string[]> {
  let runs: (readonly string[])[] = [];
  for (let i = 0; i < texts.length; i += RUN) {
    runs.push(texts.slice(i, i + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly string[])[] = [];
    for (let i = 0; i < runs.length; i += 2) {
      merged.push(yield* merge(runs[i] ?? [], runs[i + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge(
  a: readonly string[],
  b: readonly string[],
  compare: (a: string, b: string) => number,
): Generator<undefined, readonly string[]> {
  const merged: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? '', b[j] ?? ''];
    if (compare(left, right) <= 0) {
      merged.push(left);
      i += 1;
    } else {
      merged.push(right);
      j += 1;
    }
    if (merged.length % (RUN * 4) === 0) yield;
  }
  for (; i < a.length; i++) merged.push(a[i] ?? '');
  for (; j < b.length; j++) merged.push(b[j] ?? '');
  return merged;
}
