import type { Fuel, VesselClass } from '../domain/voyage-factors';
import { type Hours, hours, type Knots, knots } from '../geo/units';
import { type Carbon, carbonOf, fuelOf, perUnit, type Range } from './burn';
import { type Segment, segmentsOf } from './segments';
import type { LegShape, VoyageParameters } from './voyage-parameters';
import { neededSpeed, sumSegments, type VoyageTimes } from './voyage-times';

/** The ship and the parameters of an estimate: at a speed, or for a total time. */
export interface EstimateRequest {
  readonly parameters: VoyageParameters;
  /** Required time from departure to arrival; replaces the speed of the parameters. */
  readonly within?: Hours;
  readonly vessel: VesselClass;
  readonly fuel: Fuel;
  /** Filled share of the ship's capacity. Above 0. */
  readonly load: number;
}

/** Speed, times, fuel and carbon of a voyage. */
export interface Estimate {
  readonly speed: Knots;
  /** Whether some speed meets the required time; if not, the estimate is at the speed of the parameters. */
  readonly isInTime: boolean;
  readonly segments: readonly Segment[];
  readonly sums: VoyageTimes;
  /** Tonnes. */
  readonly fuel: Range;
  readonly carbon: Carbon;
  /** Kilograms of CO2e, well to wake, per unit carried. */
  readonly each: Range;
}

/** Estimates the time of a voyage by sea and land, and the fuel and carbon of its legs at sea. */
export function estimate(legs: readonly LegShape[], request: EstimateRequest): Estimate {
  const { parameters, within, vessel, fuel: kind, load } = request;
  const needed = within === undefined ? undefined : neededSpeed(legs, within, parameters);
  const speed = needed ?? parameters.speed;
  const segments = segmentsOf(legs, { ...parameters, speed });
  const sums = sumSegments(legs, segments);
  const fuel = fuelOf(sums, vessel, speed);
  const carbon = carbonOf(fuel, kind);
  return {
    speed,
    isInTime: within === undefined || needed !== undefined,
    segments,
    sums,
    fuel,
    carbon,
    each: perUnit(carbon.wellToWake, vessel, load),
  };
}

/** Returns the time in ports and in canals. */
export function inPortsAndCanals({ inPorts, inCanals }: VoyageTimes): Hours {
  return hours(inPorts + inCanals);
}

/** Greatest usual speed of the vessel classes; the page marks faster ones. */
export const USUAL_MAX_SPEED = knots(25);
