import {
  type Cargo,
  type FactorValues,
  isInContainers,
  RAIL_COUNTRIES,
  type RiverBasin,
  ROAD_COUNTRIES,
} from '../domain/cost-factors';
import type { BorderPost, NetworkStretch } from '../domain/land-network';
import { type Expense, tonnesPerUnit } from './expense';

/** What the expense of a kilometre depends on, besides cargo and factors. */
export type StretchKind = Pick<NetworkStretch, 'mode' | 'terrain' | 'surface'> & {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly country: string;
};

/** TEU of a lorry, if its payload allows. */
const TEU_PER_LORRY = 2;

const BASINS: Readonly<Record<string, RiverBasin>> = {
  br: 'amazon',
  co: 'amazon',
  pe: 'upper-amazon',
  ec: 'upper-amazon',
  ar: 'plata',
  bo: 'plata',
  py: 'plata',
  uy: 'plata',
  cn: 'yangtze',
};

/**
 * Returns the expense of a unit of cargo on a kilometre. Road: cost of the lorry over the units that its legal payload
 * allows. Rail and river: a rate a tonne-kilometre. Slopes and unpaved roads multiply cost, time and carbon alike, as the
 * "virtual kilometres" of Peru's reference table do (decree 033-2006-MTC).
 */
export function expensePerKilometre(
  { mode, terrain, surface, country }: StretchKind,
  cargo: Cargo,
  values: FactorValues,
): Expense {
  const tonnes = tonnesPerUnit(cargo, values);
  const climb = terrain === 'lowland' || mode === 'river' ? 1 : values[`terrain-${terrain}`];
  const effort =
    climb * (surface === undefined || surface === 'paved' ? 1 : unpaved(surface, values));
  const usd =
    mode === 'road'
      ? lorryPerKilometre(country, cargo, values) / unitsPerLorry(country, cargo, values)
      : tonnes * (mode === 'rail' ? railRate(country, values) : riverRate(country, values));
  return {
    usd: usd * effort,
    hours: effort / values[`speed-${mode}`],
    carbon: tonnes * values[`carbon-${mode}`] * effort,
  };
}

/** Returns the units of cargo on a lorry: tonnes of bulk up to its payload, or up to two TEU. */
export function unitsPerLorry(country: string, cargo: Cargo, values: FactorValues): number {
  const payload = values[`payload-${knownRoad(country)}`];
  return isInContainers(cargo)
    ? Math.min(TEU_PER_LORRY, payload / tonnesPerUnit(cargo, values))
    : payload;
}

/** Returns the expense of changing between two modes inland. */
export function transferExpense(cargo: Cargo, values: FactorValues): Expense {
  const usd = values[isInContainers(cargo) ? 'transfer-container' : 'transfer-bulk'];
  return { usd, hours: values['transfer-hours'], carbon: 0 };
}

/**
 * Returns the expense of a border post on a road; on rails and rivers formalities take as long and cost no second lorry. A post
 * whose delay nobody publishes takes no time.
 */
export function borderExpense(
  { delay }: Pick<BorderPost, 'delay'>,
  { mode, country }: Pick<StretchKind, 'mode' | 'country'>,
  cargo: Cargo,
  values: FactorValues,
): Expense {
  const usd = mode === 'road' ? values['border-lorry'] / unitsPerLorry(country, cargo, values) : 0;
  return { usd, hours: delay?.central ?? 0, carbon: 0 };
}

function lorryPerKilometre(country: string, cargo: Cargo, values: FactorValues): number {
  const usd = values[`road-${knownRoad(country)}`];
  return cargo === 'reefer' ? usd * values['reefer-road'] : usd;
}

/** A gravel road counts whole, one that is mixed half. */
function unpaved(surface: 'gravel' | 'mixed', values: FactorValues): number {
  const whole = values['surface-unpaved'];
  return surface === 'gravel' ? whole : (1 + whole) / 2;
}

function railRate(country: string, values: FactorValues): number {
  const known = RAIL_COUNTRIES.find((each) => each === country);
  if (known) return values[`rail-${known}`];
  const rates = RAIL_COUNTRIES.map((each) => values[`rail-${each}`]);
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

function riverRate(country: string, values: FactorValues): number {
  return values[`river-${BASINS[country] ?? 'amazon'}`];
}

function knownRoad(country: string) {
  const known = ROAD_COUNTRIES.find((each) => each === country);
  if (!known) throw new Error(`No road costs for ${country}`);
  return known;
}
