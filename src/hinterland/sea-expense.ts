import { type Cargo, type FactorValues, isInContainers } from '../domain/cost-factors';
import type { SeaWay } from '../domain/land-network';
import { type Hours, hours, knots, nauticalMiles } from '../geo/units';
import { estimate } from '../voyage/estimate';
import type { CanalOnLeg } from '../voyage/voyage-parameters';
import type { Expense } from './expense';
import type { Bound } from './factor-values';
import type { Fleet, Ship } from './fleet';

const PANAMA = 'panama';
const HOURS_A_DAY = 24;

/**
 * Returns the expense of a unit of cargo on a way by sea: time, fuel and carbon are those of the voyage desk, the ship's day
 * costs its hire, and its cost is shared by what it carries. A bulk carrier also pays for part of the way to its next cargo.
 */
export function seaExpense(
  way: SeaWay,
  ship: Ship,
  cargo: Cargo,
  fleet: Fleet,
  values: FactorValues,
  bound: Bound = 'central',
): Expense {
  const vessel = fleet.vessels[ship];
  const load = values[ship === 'bulk' ? 'load-bulk' : 'load-container'] / 100;
  const result = estimate([{ mode: 'sea', distance: way.length, canals: canalsOf(way, fleet) }], {
    parameters: {
      speed: knots(values[`speed-${ship}`]),
      portHours: hours(0),
      weatherMargin: 0,
      landSpeeds: { road: 1, rail: 1, river: 1, tunnel: 1 },
    },
    vessel,
    fuel: fleet.fuel,
    load,
  });
  const rangeEnd = bound === 'least' ? 'low' : bound === 'most' ? 'high' : 'middle';
  const days = result.sums.total / HOURS_A_DAY;
  const units = (vessel.capacity.teu ?? vessel.capacity.dwt ?? Number.NaN) * load;
  const ofShip = days * values[`hire-${ship}`] + result.fuel[rangeEnd] * values['fuel-price'];
  const withReturn = ship === 'bulk' ? 1 + values['ballast-bulk'] / 100 : 1;
  const toll = way.passages.includes(PANAMA)
    ? values[ship === 'bulk' ? 'panama-bulk' : 'panama-container']
    : 0;
  const care = cargo === 'reefer' ? days * values['reefer-sea'] : 0;
  return {
    usd: (ofShip * withReturn) / units + toll + care,
    hours: result.sums.total,
    carbon: result.each[rangeEnd] * withReturn,
  };
}

/** Returns the expense of a call at a port between land and ship, or between two ships with `isTranshipment`. */
export function portExpense(cargo: Cargo, values: FactorValues, isTranshipment = false): Expense {
  const kind = isInContainers(cargo) ? 'container' : 'bulk';
  const dwell = cargo === 'reefer' ? 'dwell-reefer' : (`dwell-${kind}` as const);
  return {
    usd: values[`port-${kind}`] * (isTranshipment ? 2 : 1),
    hours: values[dwell],
    carbon: 0,
  };
}

/** Returns the mean wait for the next sailing, half the time between two. */
export function headwayWait(sailingsPerWeek: number): Hours {
  return hours((7 * HOURS_A_DAY) / sailingsPerWeek / 2);
}

function canalsOf({ passages }: SeaWay, { canals }: Fleet): readonly CanalOnLeg[] {
  return canals
    .filter(({ id }) => passages.includes(id))
    .map(({ length, hours: inCanal }) => ({ at: nauticalMiles(0), length, hours: inCanal }));
}
