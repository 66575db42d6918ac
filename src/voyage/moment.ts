import { type Hours, hours, type NauticalMiles, nauticalMiles } from '../geo/units';
import type { Segment } from './segments';

/** The state of a voyage at a time. */
export interface Moment {
  readonly segment: Segment;
  /** Elapsed share of the segment's time, 0 to 1. */
  readonly share: number;
  /** Distance sailed since the start of the segment's leg; 0 on land and in ports. */
  readonly alongLeg: NauticalMiles;
}

/** Returns the moment at a time after the start, clamped to the voyage. Returns undefined without segments. */
export function momentAt(segments: readonly Segment[], time: Hours): Moment | undefined {
  let begun = 0;
  for (const [i, segment] of segments.entries()) {
    const isLast = i === segments.length - 1;
    if (time < begun + segment.hours || isLast) {
      const share = segment.hours > 0 ? (time - begun) / segment.hours : 1;
      return momentOf(segment, Math.min(1, Math.max(0, share)));
    }
    begun += segment.hours;
  }
  return undefined;
}

function momentOf(segment: Segment, share: number): Moment {
  if (segment.kind === 'land' || segment.kind === 'port') {
    return { segment, share, alongLeg: nauticalMiles(0) };
  }
  const { from, to } = segment;
  return { segment, share, alongLeg: nauticalMiles(from + share * (to - from)) };
}

/** Returns the start time of each segment, in hours after the start of the voyage. */
export function segmentStarts(segments: readonly Segment[]): readonly Hours[] {
  let begun = 0;
  return segments.map((segment) => {
    const at = hours(begun);
    begun += segment.hours;
    return at;
  });
}
