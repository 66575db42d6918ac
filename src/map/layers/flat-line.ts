import { mercatorLatitude, mercatorNorthing } from '../../geo/mercator';
import type { Position, Track } from '../../geo/position';
import type { LinePlace } from './line-label';

/** A line on a Mercator map. */
export interface FlatLine {
  /** Degrees east, and north of the equator on the map. */
  readonly points: readonly Position[];
  /** Length of the line up to each point, in degrees. */
  readonly run: readonly number[];
  readonly length: number;
}

/** A straight label of a line. */
export interface StraightLabel extends LinePlace {
  /** Whether it stands above the line: on the outside of a bend, and above a straight line. */
  readonly isAbove: boolean;
  /** Degrees by which it stands off the line, where that bends away from it. */
  readonly lift: number;
}

/** Pixels by which a line may come nearer to a straight label where it bends towards it. */
const TOWARDS = 3;

export function flatten(track: Track): FlatLine {
  const points = track.map(([lon, lat]): Position => [lon, mercatorNorthing(lat)]);
  let length = 0;
  const run = points.map(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [x, y];
    length += Math.hypot(x - px, y - py);
    return length;
  });
  return { points, run, length };
}

/**
 * Returns the label at a distance along a line, or undefined where the line is not straight for `half` to both sides: where it
 * bends away from the label by more than `away` pixels, or towards it. `pixel` and `half` are in degrees.
 */
export function straightLabel(
  line: FlatLine,
  at: number,
  { half, pixel, away }: { readonly half: number; readonly pixel: number; readonly away: number },
): StraightLabel | undefined {
  if (at < half || at > line.length - half) return undefined;
  const [a, b] = [pointAt(line, at - half), pointAt(line, at + half)];
  const [start, end] = a[0] <= b[0] ? [a, b] : [b, a];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const chord = Math.hypot(dx, dy);
  if (chord < half * 1.8) return undefined;
  const offsetOf = ([x, y]: Position) => ((y - start[1]) * dx - (x - start[0]) * dy) / chord;
  const centre = pointAt(line, at);
  const most = Math.max(away, TOWARDS) * pixel;
  let top = Math.max(0, offsetOf(centre));
  let bottom = Math.min(0, offsetOf(centre));
  const beyond = indexAt(line, at + half);
  for (let i = indexAt(line, at - half); i < beyond; i++) {
    const offset = offsetOf(line.points[i] as Position);
    if (offset > top) top = offset;
    else if (offset < bottom) bottom = offset;
    // A bend too large on either side.
    if (top > most || bottom < -most) return undefined;
  }
  const isAbove = top + bottom > -pixel;
  // Text lies at the height of the bend's top; the rest of the line falls away from it.
  const rise = isAbove ? top : -bottom;
  const dip = isAbove ? -bottom : top;
  if (rise > away * pixel || dip > TOWARDS * pixel) return undefined;
  const lift = (isAbove ? top : bottom) - offsetOf(centre);
  const [x, y] = [centre[0] - (lift * dy) / chord, centre[1] + (lift * dx) / chord];
  return {
    position: [x, mercatorLatitude(y)],
    slope: (-Math.atan2(dy, dx) * 180) / Math.PI,
    isAbove,
    lift: Math.abs(lift),
  };
}

function pointAt(line: FlatLine, at: number): Position {
  const { points, run } = line;
  const i = Math.min(run.length - 1, Math.max(1, indexAt(line, at)));
  const [from, to] = [points[i - 1], points[i]];
  if (!from || !to) return from ?? to ?? [0, 0];
  const [begin = 0, end = 0] = [run[i - 1], run[i]];
  const share = end > begin ? Math.min(1, Math.max(0, (at - begin) / (end - begin))) : 0;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** Returns the index of the first point at or beyond a distance along a line; the number of points if there is none. */
function indexAt({ run }: FlatLine, at: number): number {
  let [low, high] = [0, run.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((run[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
