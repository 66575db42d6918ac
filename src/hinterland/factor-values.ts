import {
  type CostFactor,
  type FactorChoices,
  type FactorId,
  type FactorValues,
  lowersCost,
} from '../domain/cost-factors';

/** Which end of the factors' ranges is taken: all that make transport cheap, quick and clean, the central ones, or the reverse. */
export type Bound = 'least' | 'central' | 'most';

/**
 * Returns a value of each factor. Choices of the reader replace the central values and move the ends of their ranges in
 * proportion. Throws if a factor is missing.
 */
export function factorValues(
  factors: readonly CostFactor[],
  choices: FactorChoices,
  bound: Bound = 'central',
): FactorValues {
  const values: Partial<Record<FactorId, number>> = {};
  for (const factor of factors) {
    const { id, central } = factor;
    const chosen = choices[id] ?? central;
    values[id] = central === 0 ? chosen : (chosen * boundOf(factor, bound)) / central;
  }
  return values as FactorValues;
}

function boundOf({ id, low, central, high }: CostFactor, bound: Bound): number {
  if (bound === 'central') return central;
  return (bound === 'least') === lowersCost(id) ? high : low;
}
