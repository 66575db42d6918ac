import { type Hours, hours, kilometresToNauticalMiles, type NauticalMiles } from '../../geo/units';
import type { Segment } from '../../voyage/segments';

/** Returns the time under way until a distance along a leg, from the leg's segments. */
export function timeAlong(segments: readonly Segment[], distance: NauticalMiles): Hours {
  let [run, time] = [0, 0];
  for (const segment of segments) {
    if (segment.kind === 'port') continue;
    const length = lengthOf(segment);
    if (run + length >= distance) {
      return hours(time + (length > 0 ? ((distance - run) / length) * segment.hours : 0));
    }
    run += length;
    time += segment.hours;
  }
  return hours(time);
}

function lengthOf(segment: Exclude<Segment, { kind: 'port' }>): number {
  return segment.kind === 'land'
    ? kilometresToNauticalMiles(segment.distance)
    : segment.to - segment.from;
}
