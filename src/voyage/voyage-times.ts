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

/** A whole voyage in sums. */
export interface VoyageTimes {
  /** By sea, canals included. */
  readonly distance: NauticalMiles;
  readonly onLand: Kilometres;
  /** Under way in open water, what weather adds included. */
  readonly sailing: Hours;
  readonly inCanals: Hours;
  /** At all stops between the first and the last, those on land included. */
  readonly inPorts: Hours;
  /** The part of `inPorts` that the ship spends too: at the calls between two legs by sea. */
  readonly shipInPorts: Hours;
  readonly overLand: Hours;
  readonly total: Hours;
}

const HOURS_A_DAY = 24;

/**
 * Returns how long a voyage takes: t = (1 + m) (d - c) / v + w + (n - 1) h + the time over land, for n legs of d in
 * all at speed v, of which c in canals that take w hours together; h a call, m what weather adds. A voyage without legs takes no time.
 * Pilotage, queues at ports and tides are left out.
 */
export function voyageTimes(legs: readonly LegShape[], parameters: VoyageParameters): VoyageTimes {
  return sumSegments(legs, segmentsOf(legs, parameters));
}

/** Returns the sums of segments that are made already. */
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
 * Returns the speed at which a voyage takes `total`: the inverse of `voyageTimes`. Undefined where all that is not
 * sailing takes as long or longer, or nothing is sailed.
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
