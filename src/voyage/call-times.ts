import { type Hours, hours } from '../geo/units';
import type { Segment } from './segments';

/** When a stop is reached and left, hours after the start. The first is left at 0, the last is not left. */
export interface CallTimes {
  readonly arrives?: Hours;
  readonly leaves?: Hours;
}

/** One a stop: one more than legs. */
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
