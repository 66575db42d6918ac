import { nearestLongitude, type Position, type Track } from './position';

/**
 * The same positions with longitudes that run past ±180 rather than jump: each is the copy nearest
 * to the one before it. The first stays as it is, and so does a step of just 180, as over a pole.
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

/** Whether no step of the track is longer than half a turn, so that a map draws it as it is sailed. */
export function isContinuous(track: Track): boolean {
  return track.every(([lon], i) => Math.abs(lon - (track[i - 1]?.[0] ?? lon)) <= 180);
}
