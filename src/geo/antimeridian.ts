import { nearestLongitude, type Position, type Track } from './position';

/**
 * Returns the positions with unwrapped longitudes: each is the copy nearest to the longitude before it, so that they run past
 * ±180 instead of jumping. Keeps the first position and steps of exactly 180 degrees, as over a pole.
 */
export function unwrapTrack(positions: readonly Position[]): Track {
  const track: Position[] = [];
  for (const position of positions) {
    const [lon, lat] = position;
    const before = track.at(-1);
    track.push(before ? [nearestLongitude(lon, before[0]), lat] : position);
  }
  return track;
}

/** Returns whether no step of the track exceeds 180 degrees of longitude, so that a map draws it without a jump. */
export function isContinuous(track: Track): boolean {
  return track.every(([lon], i) => Math.abs(lon - (track[i - 1]?.[0] ?? lon)) <= 180);
}
