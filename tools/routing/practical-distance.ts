import type { PracticalAllowance, PracticalFit } from '../../src/domain/published-distance';
import { type NauticalMiles, nauticalMiles } from '../../src/geo/units';
import { type Estimate, percentError } from './distance-errors';
import { median, quantile } from './statistics';
import { STRATA } from './strata';

/**
 * Estimates what a published table would print for a route: the shortest distance, a share of it and a
 * constant per voyage. The allowance is fitted on published distances; it says nothing of where a ship
 * sails and is never part of a track or its length.
 */
export function practicalDistance(
  shortest: NauticalMiles,
  { share, perVoyage }: PracticalAllowance,
): NauticalMiles {
  return nauticalMiles((1 + share) * shortest + perVoyage);
}

/** A shortest distance and the published one; neither is 0. */
export interface DistancePair {
  readonly shortest: NauticalMiles;
  readonly published: NauticalMiles;
}

/** Fits the allowance to the core rows that have a route. Undefined if they have fewer than two lengths. */
export function fitToEstimates(estimates: readonly Estimate[]): PracticalFit | undefined {
  const pairs = estimates.flatMap(({ published, distance }): DistancePair[] =>
    distance !== undefined && distance > 0 && STRATA.core(published)
      ? [{ shortest: distance, published: published.distance }]
      : [],
  );
  const lengths = new Set(pairs.map(({ shortest }) => shortest));
  return lengths.size < 2 ? undefined : fitPracticalDistance(pairs);
}

/**
 * Fits the line with the least sum of relative errors. Such a line goes through one of the points, and the
 * best line through a point has as slope the weighted median of the slopes to the others: so the fit is
 * exact, in n² log n.
 */
export function fitPracticalDistance(pairs: readonly DistancePair[]): PracticalFit {
  let best: { readonly line: PracticalAllowance; readonly sum: number } | undefined;
  for (const pivot of pairs) {
    const line = bestThrough(pivot, pairs);
    if (!line) continue;
    const sum = errorsOf(line, pairs).reduce((total, error) => total + error, 0);
    if (!best || sum < best.sum) best = { line, sum };
  }
  if (!best) throw new Error('A practical distance is fitted to two lengths or more');
  const errors = errorsOf(best.line, pairs);
  return {
    ...best.line,
    medianError: median(errors),
    p90Error: quantile(errors, 0.9),
    rows: pairs.length,
  };
}

function errorsOf(line: PracticalAllowance, pairs: readonly DistancePair[]): readonly number[] {
  return pairs.map(({ shortest, published }) =>
    Math.abs(percentError(practicalDistance(shortest, line), published)),
  );
}

/** Returns the best line through a point. Undefined if every pair is as long as the pivot. */
function bestThrough(
  pivot: DistancePair,
  pairs: readonly DistancePair[],
): PracticalAllowance | undefined {
  const slopes = pairs
    .filter(({ shortest }) => shortest !== pivot.shortest)
    .map(({ shortest, published }) => ({
      value: (published - pivot.published) / (shortest - pivot.shortest),
      weight: Math.abs(shortest - pivot.shortest) / published,
    }));
  const slope = weightedMedian(slopes);
  if (slope === undefined) return undefined;
  return {
    share: slope - 1,
    perVoyage: nauticalMiles(pivot.published - slope * pivot.shortest),
  };
}

interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** Returns the value at which half of the weight is reached. Undefined for no values. */
function weightedMedian(values: readonly Weighted[]): number | undefined {
  const sorted = [...values].sort((left, right) => left.value - right.value);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let reached = 0;
  return sorted.find(({ weight }) => {
    reached += weight;
    return reached >= half;
  })?.value;
}
