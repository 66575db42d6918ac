import type { Fuel, VesselClass } from '../domain/voyage-factors';
import type { Knots } from '../geo/units';
import { hoursToDays, type VoyageTimes } from './voyage-times';

/** An estimate and what it lies between. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Tonnes of CO2 of a voyage: when the fuel is burnt, and with what it cost to make and bring it. */
export interface Carbon {
  readonly tankToWake: Range;
  readonly wellToWake: Range;
}

/** Figures of a class that say what its main engine burns a day. */
const FUEL_A_DAY = 'fuel-a-day';

/**
 * Tonnes that the main engine burns in a day at a speed, by the cubic law: f = f_ref (v / v_ref)^3 (Ronen 1982,
 * "The effect of oil price on the optimal speed of ships"). Between the lowest and the highest that sources give for the class.
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

export function carbonOf(fuel: Range, { factors }: Pick<Fuel, 'factors'>): Carbon {
  return {
    tankToWake: mapRange(fuel, (tonnes) => tonnes * factors.ttw),
    wellToWake: mapRange(fuel, (tonnes) => tonnes * (factors.ttw + factors.wtt)),
  };
}

/** Kilograms for each unit carried: TEU, cars or tonnes, by what the class holds. `load` is the share of it that is filled. */
export function perUnit(carbon: Range, { capacity }: VesselClass, load: number): Range {
  const units = (capacity.teu ?? capacity.ceu ?? capacity.dwt ?? Number.NaN) * load;
  return mapRange(carbon, (tonnes) => (1000 * tonnes) / units);
}

/** A range with each of its numbers changed by the same rule. */
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
