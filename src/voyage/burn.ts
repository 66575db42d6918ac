import type { Fuel, VesselClass } from '../domain/voyage-factors';
import type { Knots } from '../geo/units';
import { hoursToDays, type VoyageTimes } from './voyage-times';

/** A middle estimate with its lower and upper bounds. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Tonnes of CO2e of a voyage: from burning the fuel, and with the production and transport of the fuel added. */
export interface Carbon {
  readonly tankToWake: Range;
  readonly wellToWake: Range;
}

/** The id of a vessel class's figures for daily main-engine fuel. */
const FUEL_A_DAY = 'fuel-a-day';

/**
 * Returns the tonnes that the main engine burns in a day at a speed, by the cubic law: f = f_ref (v / v_ref)^3 (Ronen
 * 1982, "The effect of oil price on the optimal speed of ships"). The bounds are the lowest and the highest reference
 * consumption that sources give for the class.
 */
export function mainEngineFuelPerDay(vessel: VesselClass, speed: Knots): Range {
  const { reference } = vessel;
  const law = (speed / reference.speed) ** 3;
  const { low, middle, high } = referenceRange(vessel);
  return { low: low * law, middle: middle * law, high: high * law };
}

/**
 * Returns the tonnes of fuel that ships burn on a voyage: the main engine while under way in open water, generators and
 * boilers at sea, in canals and at the calls between two legs by sea. The main engine is not counted in a canal. A stop
 * where a leg over land begins or ends burns none, since the cargo waits there and not the ship; nor do the first and
 * the last stop.
 */
export function fuelOf(voyage: VoyageTimes, vessel: VesselClass, speed: Knots): Range {
  const { auxiliary } = vessel;
  const others =
    auxiliary.atSea * hoursToDays(voyage.sailing) +
    auxiliary.atSea * hoursToDays(voyage.inCanals) +
    auxiliary.inPort * hoursToDays(voyage.shipInPorts);
  const days = hoursToDays(voyage.sailing);
  return mapRange(
    mainEngineFuelPerDay(vessel, speed),
    (tonnesPerDay) => tonnesPerDay * days + others,
  );
}

/** Returns the tonnes of CO2e of an amount of fuel in tonnes. */
export function carbonOf(fuel: Range, { factors }: Pick<Fuel, 'factors'>): Carbon {
  return {
    tankToWake: mapRange(fuel, (tonnes) => tonnes * factors.ttw),
    wellToWake: mapRange(fuel, (tonnes) => tonnes * (factors.ttw + factors.wtt)),
  };
}

/** Returns kilograms per unit carried: TEU, cars or tonnes, by the class's capacity. `load` is the filled share of that capacity. */
export function perUnit(carbon: Range, { capacity }: VesselClass, load: number): Range {
  const units = (capacity.teu ?? capacity.ceu ?? capacity.dwt ?? Number.NaN) * load;
  return mapRange(carbon, (tonnes) => (1000 * tonnes) / units);
}

/** Returns a range with `change` applied to each of its numbers. */
export function mapRange({ low, middle, high }: Range, change: (value: number) => number): Range {
  return { low: change(low), middle: change(middle), high: change(high) };
}

function referenceRange({ reference, figures }: VesselClass): Range {
  const middle = reference.fuelPerDay;
  const given = figures
    .filter(({ id }) => id === FUEL_A_DAY)
    .flatMap(({ values }) => values.flatMap(({ value, to }) => [value, to]))
    .filter((value) => typeof value === 'number');
  return { low: Math.min(middle, ...given), middle, high: Math.max(middle, ...given) };
}
