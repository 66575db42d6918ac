import { type Hours, hours } from '../geo/units';
import type { Segment } from './segments';

/** Arrival at and departure from a stop, in hours after the start. The first stop has no arrival, the last no departure. */
export interface CallTimes {
  readonly arrives?: Hours;
  readonly leaves?: Hours;
}

/** Returns the times of each stop of a voyage with so many legs; there is one more stop than legs. */
export function callTimes(segments: readonly Segment[], legs: number): readonly CallTimes[] {
  const times: CallTimes[] = [{ leaves: hours(0) }];
  let run = 0;
  for (let leg = 0; leg < legs; leg++) {
    const parts = segments.filter((segment) => segment.leg === leg);
    const stay = parts.find(({ kind }) => kind === 'port');
    const whole = parts.reduce((sum, part) => sum + part.hours, 0);
    const arrives = hours(run + whole - (stay?.hours ?? 0));
    run += whole;
    times.push(leg < legs - 1 ? { arrives, leaves: hours(run) } : { arrives });
  }
  return times;
}
