import {
  type Hours,
  hours,
  type Kilometres,
  type Knots,
  kilometres,
  knots,
  type NauticalMiles,
  nauticalMiles,
} from '../geo/units';
import { type Segment, segmentsOf } from './segments';
import type { LegShape, VoyageParameters } from './voyage-parameters';

/** The distances and times of a whole voyage. */
export interface VoyageTimes {
  /** Distance by sea, canals included. */
  readonly distance: NauticalMiles;
  readonly onLand: Kilometres;
  /** Time under way in open water, the margin for weather included. */
  readonly sailing: Hours;
  readonly inCanals: Hours;
  /** Time at all stops between the first and the last, those on land included. */
  readonly inPorts: Hours;
  /** The part of `inPorts` at calls between two legs by sea, where the ship waits too. */
  readonly shipInPorts: Hours;
  readonly overLand: Hours;
  readonly total: Hours;
}

const HOURS_A_DAY = 24;

/**
 * Returns the times of a voyage: t = (1 + m) (d - c) / v + w + (n - 1) h + the time over land, for n legs of total length
 * d at speed v, of which c in canals with a total transit time w; h is the time of a call and m the margin for weather.
 * A voyage without legs takes no time. Does not model pilotage, queues at ports or tides.
 */
export function voyageTimes(legs: readonly LegShape[], parameters: VoyageParameters): VoyageTimes {
  return sumSegments(legs, segmentsOf(legs, parameters));
}

/** Returns the times of a voyage from its segments. */
export function sumSegments(legs: readonly LegShape[], segments: readonly Segment[]): VoyageTimes {
  const timeOf = (kind: Segment['kind']) =>
    hours(segments.reduce((sum, part) => sum + (part.kind === kind ? part.hours : 0), 0));
  const [sailing, inCanals] = [timeOf('sailing'), timeOf('canal')];
  const [inPorts, overLand] = [timeOf('port'), timeOf('land')];
  const shipInPorts = hours(
    segments.reduce(
      (sum, part) => sum + (part.kind === 'port' && part.isShipCall ? part.hours : 0),
      0,
    ),
  );
  return {
    distance: nauticalMiles(
      legs.reduce((sum, leg) => sum + (leg.mode === 'sea' ? leg.distance : 0), 0),
    ),
    onLand: kilometres(
      segments.reduce((sum, part) => sum + (part.kind === 'land' ? part.distance : 0), 0),
    ),
    sailing,
    inCanals,
    inPorts,
    shipInPorts,
    overLand,
    total: hours(sailing + inCanals + inPorts + overLand),
  };
}

/**
 * Returns the speed at which a voyage takes `total`: the inverse of `voyageTimes`. Returns undefined if everything but
 * sailing takes `total` or longer, or if no leg is by sea.
 */
export function neededSpeed(
  legs: readonly LegShape[],
  total: Hours,
  parameters: Omit<VoyageParameters, 'speed'>,
): Knots | undefined {
  const { sailing, total: atOneKnot } = voyageTimes(legs, { ...parameters, speed: knots(1) });
  const left = total - (atOneKnot - sailing);
  return left > 0 && sailing > 0 ? knots(sailing / left) : undefined;
}

export function hoursToDays(time: Hours): number {
  return time / HOURS_A_DAY;
}

export function daysToHours(days: number): Hours {
  return hours(days * HOURS_A_DAY);
}
