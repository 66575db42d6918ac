import type { Fuel, VesselClass } from '../domain/voyage-factors';
import { type Hours, hours, type Knots, knots } from '../geo/units';
import { type Carbon, carbonOf, fuelOf, perUnit, type Range } from './burn';
import { type Segment, segmentsOf } from './segments';
import type { LegShape, VoyageParameters } from './voyage-parameters';
import { neededSpeed, sumSegments, type VoyageTimes } from './voyage-times';

/** What a reader asks of a ship: a speed, or a time to arrive in. */
export interface EstimateRequest {
  readonly parameters: VoyageParameters;
  /** From the start to the arrival that is wanted; the speed of the parameters is then not used. */
  readonly within?: Hours;
  readonly vessel: VesselClass;
  readonly fuel: Fuel;
  /** Share of the ship that is filled. Above 0. */
  readonly load: number;
}

/** All that is said of a way in numbers. */
export interface Estimate {
  readonly speed: Knots;
  /** False where no speed is enough to arrive in time; the estimate then is that at the speed of the parameters. */
  readonly isInTime: boolean;
  readonly segments: readonly Segment[];
  readonly sums: VoyageTimes;
  /** Tonnes. */
  readonly fuel: Range;
  readonly carbon: Carbon;
  /** Kilograms CO2e, well to wake, for each unit that the ship carries. */
  readonly each: Range;
}

/** Reckons a way by sea and land: its time, and the fuel and carbon of what is sailed. */
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

/** The time in ports and in canals. */
export function inPortsAndCanals({ inPorts, inCanals }: VoyageTimes): Hours {
  return hours(inPorts + inCanals);
}

/** Speeds at which container ships and others of the classes sail; faster ones are told apart. */
export const USUAL_MAX_SPEED = knots(25);
