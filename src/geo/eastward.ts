import type { Track } from './position';

/** Returns an unwrapped track run from its western end to its eastern one; as it is if both have one longitude. */
export function eastward(track: Track): Track {
  const [start, end] = [track.at(0), track.at(-1)];
  return start && end && start[0] > end[0] ? track.toReversed() : track;
}
