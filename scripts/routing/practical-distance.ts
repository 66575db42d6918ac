import { median, quantile } from '../../bench/statistics';
import { type NauticalMiles, nauticalMiles } from '../../src/geo/units';
import { percentError } from './errors';

/** What a printed table adds to the shortest way: (1 + a) times it and b. */
export interface PracticalDistance {
  /** Share of the way: currents, weather and separation schemes. */
  readonly a: number;
  /** Once a voyage: pilotage and offing at both ends. */
  readonly b: NauticalMiles;
}

export interface PracticalFit extends PracticalDistance {
  /** Of the size of what is left, per cent of the published distance, on the rows fitted. */
  readonly medianError: number;
  readonly p90Error: number;
}

/** A shortest distance and the one published for it. Neither is 0. */
export interface DistancePair {
  readonly shortest: NauticalMiles;
  readonly published: NauticalMiles;
}

export function practicalDistance(shortest: NauticalMiles, { a, b }: PracticalDistance) {
  return nauticalMiles((1 + a) * shortest + b);
}

/**
 * The line with the least sum of relative errors. Such a line goes through one of the points, and of
 * the lines through a point the best has as slope the weighted median of the slopes to the others:
 * so it is found exactly, in n² log n.
 */
export function fitPracticalDistance(pairs: readonly DistancePair[]): PracticalFit {
  let best: { readonly line: PracticalDistance; readonly sum: number } | undefined;
  for (const pivot of pairs) {
    const line = bestThrough(pivot, pairs);
    if (!line) continue;
    const sum = errorsOf(line, pairs).reduce((total, error) => total + error, 0);
    if (!best || sum < best.sum) best = { line, sum };
  }
  if (!best) throw new Error('A practical distance is fitted to two lengths or more');
  const errors = errorsOf(best.line, pairs);
  return { ...best.line, medianError: median(errors), p90Error: quantile(errors, 0.9) };
}

function errorsOf(line: PracticalDistance, pairs: readonly DistancePair[]): readonly number[] {
  return pairs.map(({ shortest, published }) =>
    Math.abs(percentError(practicalDistance(shortest, line), published)),
  );
}

/** Undefined if every pair is as long as the pivot. */
function bestThrough(
  pivot: DistancePair,
  pairs: readonly DistancePair[],
): PracticalDistance | undefined {
  const slopes = pairs
    .filter(({ shortest }) => shortest !== pivot.shortest)
    .map(({ shortest, published }) => ({
      value: (published - pivot.published) / (shortest - pivot.shortest),
      weight: Math.abs(shortest - pivot.shortest) / published,
    }));
  const slope = weightedMedian(slopes);
  if (slope === undefined) return undefined;
  return { a: slope - 1, b: nauticalMiles(pivot.published - slope * pivot.shortest) };
}

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** The value at which half of the weight is reached. Undefined for no values. */
function weightedMedian(values: readonly Weighted[]): number | undefined {
  const sorted = [...values].sort((left, right) => left.value - right.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let reached = 0;
  return sorted.find(({ weight }) => {
    reached += weight;
    return reached >= half;
  })?.value;
}
