import type { AnyRangeId, Range } from '../../domain/facet';

/** The values at which a slider stops that has no stop at every whole number: millions of US dollars, thousands of TEU. */
const STOPS: Readonly<Partial<Record<AnyRangeId, readonly number[]>>> = {
  cost: [10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000],
  'port-throughput': [50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000],
};

/** The values at which the slider of a range stops, ascending, and how many records lie from each to the next. */
export interface RangeScale {
  readonly stops: readonly number[];
  /** One count more than stops: the first is of what lies below the first stop. */
  readonly counts: readonly number[];
}

/** Returns the scale of a range for the values of its records: every year or day from the first to the last, or fixed steps. */
export function rangeScale(facet: AnyRangeId, values: readonly number[]): RangeScale {
  const stops = STOPS[facet] ?? wholeNumbers(values);
  const counts = Array.from({ length: stops.length + 1 }, () => 0);
  for (const value of values) {
    const place = stops.findLastIndex((stop) => stop <= value) + 1;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { stops, counts };
}

/**
 * Returns the thumbs of a range on its scale: 0 and `stops.length + 1` for open ends, else one more than the index of the
 * stop nearest to the end.
 */
export function thumbsOf({ from, to }: Range, stops: readonly number[]): readonly [number, number] {
  return [
    from === null ? 0 : nearest(stops, from) + 1,
    to === null ? stops.length + 1 : nearest(stops, to) + 1,
  ];
}

/** Returns the range of two thumbs; null if both ends are open. Reverses `thumbsOf` for ends that are stops. */
export function rangeOf(
  [low, high]: readonly [number, number],
  stops: readonly number[],
): Range | null {
  const range = { from: stops[low - 1] ?? null, to: stops[high - 1] ?? null };
  const from = low > stops.length ? (stops.at(-1) ?? null) : range.from;
  const to = high < 1 ? (stops[0] ?? null) : range.to;
  return from === null && to === null ? null : { from, to };
}

function wholeNumbers(values: readonly number[]): readonly number[] {
  if (values.length === 0) return [];
  const first = Math.floor(Math.min(...values));
  return Array.from({ length: Math.ceil(Math.max(...values)) - first + 1 }, (_, i) => first + i);
}

function nearest(stops: readonly number[], value: number): number {
  let best = 0;
  stops.forEach((stop, i) => {
    if (Math.abs(stop - value) < Math.abs((stops[best] ?? stop) - value)) best = i;
  });
  return best;
}
