import type { Cargo, FactorValues } from '../domain/cost-factors';
import type { GainMeasure } from '../domain/gains-options';

/** What carrying one unit of cargo takes: a TEU of containers, a tonne of grain or minerals. */
export interface Expense {
  /** US dollars, without the time of the cargo. */
  readonly usd: number;
  readonly hours: number;
  /** Kilograms of CO2e, well to wheel or wake. */
  readonly carbon: number;
}

export const NO_EXPENSE: Expense = { usd: 0, hours: 0, carbon: 0 };

/** Returns the sum of expenses. */
export function sumExpenses(...parts: readonly Expense[]): Expense {
  return parts.reduce(
    (sum, { usd, hours, carbon }) => ({
      usd: sum.usd + usd,
      hours: sum.hours + hours,
      carbon: sum.carbon + carbon,
    }),
    NO_EXPENSE,
  );
}

/** Multipliers that turn an expense into one number. */
export interface Weights {
  readonly usd: number;
  readonly hours: number;
  readonly carbon: number;
}

/** Returns the tonnes of a unit of cargo, with its box. */
export function tonnesPerUnit(cargo: Cargo, values: FactorValues): number {
  return cargo === 'container'
    ? values['tonnes-container']
    : cargo === 'reefer'
      ? values['tonnes-reefer']
      : 1;
}

/** Tonnes of an empty TEU, by ISO 668 boxes of about 2.2 t. */
export const EMPTY_TEU = 2.2;

/**
 * Returns the weights of a measure. By cost they are those of generalised transport cost, G = C + V r T: C the dollars
 * spent, V the value of the goods, r what a day of transit costs of it, T the time (Ortúzar and Willumsen, "Modelling
 * Transport", on generalised cost).
 */
export function weightsOf(measure: GainMeasure, cargo: Cargo, values: FactorValues): Weights {
  if (measure === 'time') return { usd: 0, hours: 1, carbon: 0 };
  if (measure === 'carbon') return { usd: 0, hours: 0, carbon: 1 };
  return { usd: 1, hours: usdPerHour(cargo, values), carbon: 0 };
}

/** Returns the USD that an hour of transit costs a unit of cargo. */
export function usdPerHour(cargo: Cargo, values: FactorValues): number {
  const box = cargo === 'container' || cargo === 'reefer' ? EMPTY_TEU : 0;
  const goods = tonnesPerUnit(cargo, values) - box;
  return (goods * values[`value-${cargo}`] * values[`decay-${cargo}`]) / 100 / 24;
}

/** Returns an expense as one number. */
export function weigh({ usd, hours, carbon }: Expense, weights: Weights): number {
  return usd * weights.usd + hours * weights.hours + carbon * weights.carbon;
}
