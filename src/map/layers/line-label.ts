import { mercatorNorthing } from '../../geo/mercator';
import type { Position, Track } from '../../geo/position';

/** Where a straight label lies on a line. */
export interface LinePlace {
  readonly position: Position;
  /** Degrees clockwise from horizontal on a Mercator map, in [-90, 90], so that text is never upside down. */
  readonly slope: number;
}

/** Returns the middle of the step after the position of that index; undefined if the track has no such step. */
export function stepPlace(track: Track, index: number): LinePlace | undefined {
  const [from, to] = [track[index], track[index + 1]];
  if (!from || !to) return undefined;
  const [start, end] = from[0] <= to[0] ? [from, to] : [to, from];
  const rise = mercatorNorthing(end[1]) - mercatorNorthing(start[1]);
  const slope = (-Math.atan2(rise, end[0] - start[0]) * 180) / Math.PI;
  return { position: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], slope };
}

/** Returns the place at the middle step of a track; undefined for fewer than two positions. */
export function middlePlace(track: Track): LinePlace | undefined {
  return stepPlace(track, Math.floor((track.length - 1) / 2));
}
