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

/**
 * Returns an unwrapped track as lines within ±180 degrees, cut where it crosses 180, as RFC 7946 asks. Between positions
 * the track is straight in longitude and latitude.
 */
export function splitTrack(track: Track): readonly Track[] {
  const lines: Position[][] = [];
  let world: number | undefined;
  for (const [i, end] of track.slice(1).entries()) {
    const start = track[i] ?? end;
    const stops = [start, ...crossings(start, end), end];
    for (const [j, to] of stops.slice(1).entries()) {
      const from = stops[j] ?? to;
      const turn =
        from[0] === to[0] && world !== undefined ? world : worldOf((from[0] + to[0]) / 2);
      if (turn !== world) lines.push([shift(from, turn)]);
      lines.at(-1)?.push(shift(to, turn));
      world = turn;
    }
  }
  return lines;
}

/** Returns where a step crosses 180 degrees or its copies, in the direction of travel. */
function crossings([lon1, lat1]: Position, [lon2, lat2]: Position): Position[] {
  const [west, east] = [Math.min(lon1, lon2), Math.max(lon1, lon2)];
  const found: Position[] = [];
  for (let lon = 360 * worldOf(west) + 180; lon < east; lon += 360) {
    if (lon <= west) continue;
    found.push([lon, lat1 + ((lat2 - lat1) * (lon - lon1)) / (lon2 - lon1)]);
  }
  return lon1 <= lon2 ? found : found.reverse();
}

/** Returns how many whole turns a longitude lies east of [-180, 180). */
function worldOf(lon: number): number {
  return Math.floor((lon + 180) / 360);
}

function shift([lon, lat]: Position, turns: number): Position {
  return [lon - 360 * turns, lat];
}
