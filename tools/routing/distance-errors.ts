import type { DistanceStratum } from '../../src/domain/published-distance';
import type { NauticalMiles } from '../../src/geo/units';
import type { PublishedDistance } from './published-distances';
import { median, quantile } from './statistics';
import { expectedPassages, STRATA } from './strata';

/** An engine's distance beside a published one. */
export interface Estimate {
  readonly published: PublishedDistance;
  /** Undefined where the engine finds no route. */
  readonly distance: NauticalMiles | undefined;
  /** Ids of the passages its route takes. */
  readonly passages: readonly string[];
}

/** Errors in per cent of the published distance, above 0 if the engine's route is longer. */
export interface ErrorStatistics {
  /** Rows, with a route or without. */
  readonly count: number;
  readonly noRoute: number;
  /** Median of the absolute errors; NaN if no row has a route. */
  readonly median: number;
  readonly p90: number;
  /** Median of the signed errors. */
  readonly bias: number;
  /** Routes of composite rows that take none of the expected passages. */
  readonly wrongPassage: number;
}

export function errorsByStratum(
  estimates: readonly Estimate[],
): Readonly<Record<DistanceStratum, ErrorStatistics>> {
  const errorsIn = (stratum: DistanceStratum) =>
    errorStatistics(estimates.filter(({ published }) => STRATA[stratum](published)));
  return {
    core: errorsIn('core'),
    long: errorsIn('long'),
    short: errorsIn('short'),
    corridor: errorsIn('corridor'),
    composite: errorsIn('composite'),
  };
}

export function errorStatistics(estimates: readonly Estimate[]): ErrorStatistics {
  const errors = estimates.map(errorOf).filter((error) => error !== undefined);
  const sizes = errors.map(Math.abs);
  return {
    count: estimates.length,
    noRoute: estimates.length - errors.length,
    median: median(sizes),
    p90: quantile(sizes, 0.9),
    bias: median(errors),
    wrongPassage: estimates.filter(isWrongPassage).length,
  };
}

function errorOf({ published, distance }: Estimate): number | undefined {
  return distance === undefined ? undefined : percentError(distance, published.distance);
}

/** Returns by how many per cent `distance` is longer than the published one. */
export function percentError(distance: NauticalMiles, published: NauticalMiles): number {
  return (100 * (distance - published)) / published;
}

function isWrongPassage({ published, distance, passages }: Estimate): boolean {
  if (distance === undefined || !STRATA.composite(published)) return false;
  return !expectedPassages(published.via).some((id) => passages.includes(id));
}
