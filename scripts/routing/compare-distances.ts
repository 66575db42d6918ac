import {
  type ComparedDistance,
  DISTANCE_STRATA,
  type DistanceComparison,
  type PracticalFit,
  type StratumErrors,
} from '../../src/domain/published-distance';
import { type NauticalMiles, nauticalMiles } from '../../src/geo/units';
import { type Estimate, errorsByStratum, percentError } from '../../tools/routing/distance-errors';
import { fitToEstimates, practicalDistance } from '../../tools/routing/practical-distance';

/** Returns the table that the app shows, its numbers rounded for display. */
export function compareDistances(estimates: readonly Estimate[]): DistanceComparison {
  const fit = fitToEstimates(estimates);
  if (!fit) throw new Error('No practical distance: fewer than two core rows have a route');
  const practical = roundFit(fit);
  return {
    practical,
    strata: strataOf(estimates),
    rows: estimates.map((estimate) => toRow(estimate, practical)),
  };
}

/** Rounds the allowance; the rounded one is both published and used. */
function roundFit({ share, perVoyage, medianError, p90Error, rows }: PracticalFit): PracticalFit {
  return {
    share: round(share, 5),
    perVoyage: nauticalMiles(round(perVoyage, 1)),
    medianError: round(medianError, 2),
    p90Error: round(p90Error, 2),
    rows,
  };
}

function strataOf(estimates: readonly Estimate[]): readonly StratumErrors[] {
  const errors = errorsByStratum(estimates);
  return DISTANCE_STRATA.map((id) => {
    const { count, median, p90, bias } = errors[id];
    return { id, count, median: round(median, 2), p90: round(p90, 2), bias: round(bias, 2) };
  });
}

function toRow({ published, distance }: Estimate, practical: PracticalFit): ComparedDistance {
  const { from, to, via, kind, source } = published;
  return {
    ...{ from, to, via, kind, published: published.distance },
    ...(distance === undefined ? {} : computedOf(distance, published.distance, practical)),
    source,
  };
}

function computedOf(distance: NauticalMiles, published: NauticalMiles, practical: PracticalFit) {
  return {
    computed: nauticalMiles(round(distance, 1)),
    practical: nauticalMiles(round(practicalDistance(distance, practical), 0)),
    error: round(percentError(distance, published), 2),
  };
}

/** Rounds to decimals; never returns -0. */
function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
