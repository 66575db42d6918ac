import {
  type Hours,
  hours,
  type Knots,
  knots,
  type NauticalMiles,
  nauticalMiles,
} from '../geo/units';

/** What a voyage is reckoned from, beside its distances. */
export interface Assumptions {
  /** Over the ground, all the way. Above 0. */
  readonly speed: Knots;
  /** At each port between the first and the last. 0 or more. */
  readonly portHours: Hours;
  /** What weather adds to the time under way, as a share of it. 0 or more. */
  readonly weatherMargin: number;
}

export interface ReckonedVoyage {
  readonly distance: NauticalMiles;
  /** Under way, what weather adds included. */
  readonly sailing: Hours;
  readonly inPorts: Hours;
  readonly total: Hours;
}

const HOURS_A_DAY = 24;

/**
 * How long a voyage takes whose legs are so long: t = (1 + m) d / v + (n - 1) h for n legs, a port call
 * of h hours between each two. A voyage without legs takes no time. Pilotage, queues and tides are left out.
 */
export function reckonVoyage(
  legs: readonly NauticalMiles[],
  { speed, portHours, weatherMargin }: Assumptions,
): ReckonedVoyage {
  const distance = nauticalMiles(legs.reduce((sum, leg) => sum + leg, 0));
  const sailing = hours(((1 + weatherMargin) * distance) / speed);
  const inPorts = hours(Math.max(0, legs.length - 1) * portHours);
  return { distance, sailing, inPorts, total: hours(sailing + inPorts) };
}

/**
 * The speed at which a voyage takes `total`, its port calls and what weather adds included: the inverse of
 * `reckonVoyage`. Undefined where the port calls alone take as long or longer.
 */
export function neededSpeed(
  legs: readonly NauticalMiles[],
  total: Hours,
  { portHours, weatherMargin }: Omit<Assumptions, 'speed'>,
): Knots | undefined {
  const { inPorts, distance } = reckonVoyage(legs, { speed: knots(1), portHours, weatherMargin });
  const left = total - inPorts;
  return left > 0 ? knots(((1 + weatherMargin) * distance) / left) : undefined;
}

export function inDays(time: Hours): number {
  return time / HOURS_A_DAY;
}

export function ofDays(days: number): Hours {
  return hours(days * HOURS_A_DAY);
}
