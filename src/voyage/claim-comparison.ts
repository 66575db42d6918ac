import type { ListedClaim } from '../domain/claim';
import {
  type Hours,
  hours,
  type Kilometres,
  type Knots,
  kilometres,
  nauticalMilesToKilometres,
} from '../geo/units';
import type { LegShape, VoyageParameters } from './voyage-parameters';
import { daysToHours, neededSpeed, voyageTimes } from './voyage-times';

/** A model's result beside one number of a claim. */
export type ClaimComparison =
  /** The claimed days are the whole voyage; `speed` is the speed they require, undefined if no speed is enough. */
  | { readonly kind: 'speed'; readonly claimed: number; readonly speed: Knots | undefined }
  /** The claimed days include legs over land; `rest` is the time the sea leg leaves for them, negative if it takes longer. */
  | { readonly kind: 'remainder'; readonly claimed: number; readonly rest: Hours }
  /** The claimed days are a saving, compared with the times of both voyages. */
  | {
      readonly kind: 'time-saved';
      readonly claimed: number;
      readonly voyage: Hours;
      readonly baseline: Hours;
    }
  /** The claimed kilometres are a saving, compared with the lengths of both voyages. */
  | {
      readonly kind: 'length-saved';
      readonly claimed: Kilometres;
      readonly voyage: Kilometres;
      readonly baseline: Kilometres;
    };

/** Legs of the voyage that a model computes, and of the baseline of a saving. */
export interface ModelledLegs {
  readonly voyage: readonly LegShape[];
  readonly baseline?: readonly LegShape[];
}

/**
 * Returns a comparison for each distinct number of a claim. Returns none for a claim that is neither in days nor a saving
 * in kilometres, and for a saving without a baseline.
 */
export function compareClaim(
  { claimed, measure = 'total' }: Pick<ListedClaim, 'claimed' | 'measure'>,
  { voyage, baseline }: ModelledLegs,
  parameters: VoyageParameters,
): readonly ClaimComparison[] {
  return claimedNumbers(claimed).flatMap((number): readonly ClaimComparison[] => {
    if (measure === 'saving') return baseline ? savingOf(number) : [];
    if (claimed.unit !== 'days') return [];
    if (measure === 'total') {
      const speed = neededSpeed(voyage, daysToHours(number), parameters);
      return [{ kind: 'speed', claimed: number, speed }];
    }
    const rest = hours(daysToHours(number) - voyageTimes(voyage, parameters).total);
    return [{ kind: 'remainder', claimed: number, rest }];
  });

  function savingOf(number: number): readonly ClaimComparison[] {
    const less = voyageTimes(voyage, parameters);
    const more = voyageTimes(baseline ?? [], parameters);
    if (claimed.unit === 'days') {
      return [{ kind: 'time-saved', claimed: number, voyage: less.total, baseline: more.total }];
    }
    if (claimed.unit !== 'km') return [];
    return [
      {
        kind: 'length-saved',
        claimed: kilometres(number),
        voyage: nauticalMilesToKilometres(less.distance),
        baseline: nauticalMilesToKilometres(more.distance),
      },
    ];
  }
}

/** Returns the distinct numbers of a claim, both ends of a range included. */
export function claimedNumbers({
  values,
}: Pick<ListedClaim['claimed'], 'values'>): readonly number[] {
  const given = values.flatMap(({ value, to }) => [value, to]);
  return [...new Set(given.filter((value) => typeof value === 'number'))];
}
