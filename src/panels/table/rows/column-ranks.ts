/** What a column sorts by: a number, text that is compared by collation, or undefined for a missing value. */
export type SortValue = number | string | undefined;

/** Numbers that order records as a column does, by the index of the record; NaN for a record without a value. */
export type ColumnRanks = Float64Array;

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

/** Yields after each short step, a few milliseconds at most, and returns the ranks of a column. Equal texts have equal ranks. */
export function* rankColumnInSteps(
  values: readonly SortValue[],
  compare: (a: string, b: string) => number,
): Generator<undefined, ColumnRanks> {
  const ranks = new Map<string, number>();
  for (const [i, value] of values.entries()) {
    if (typeof value === 'string') ranks.set(value, 0);
    if (i % STRIDE === 0) yield;
  }
  const sorted = yield* mergeSort([...ranks.keys()], compare);
  for (const [i, value] of sorted.entries()) {
    ranks.set(value, i);
    if (i % STRIDE === 0) yield;
  }
  const column = new Float64Array(values.length);
  for (const [i, value] of values.entries()) {
    column[i] =
      typeof value === 'string' ? (ranks.get(value) ?? Number.NaN) : (value ?? Number.NaN);
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
