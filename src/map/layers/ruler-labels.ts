import type { Position, Track } from '../../geo/position';

/** Placement of a line's length: at its middle, along it, on the side away from the other line. */
export interface LabelPlace {
  readonly line: 'geodesic' | 'rhumb';
  readonly position: Position;
  /** Degrees clockwise from horizontal on a Mercator map, in [-90, 90], so that text is never upside down. */
  readonly slope: number;
  readonly isAbove: boolean;
}

/** Returns the placements of both lengths of a segment. The geodesic is the line nearer to a pole. */
export function labelPlaces(geodesic: Track, rhumb: Track): readonly LabelPlace[] {
  const [a, b] = [middleOf(geodesic), middleOf(rhumb)];
  if (!a || !b) return [];
  const isAbove = a.position[1] >= b.position[1];
  return [
    { line: 'geodesic', ...a, isAbove },
    { line: 'rhumb', ...b, isAbove: !isAbove },
  ];
}

function middleOf(track: Track): Pick<LabelPlace, 'position' | 'slope'> | undefined {
  const before = Math.floor((track.length - 1) / 2);
  const [from, to] = [track[before], track[before + 1]];
  if (!from || !to) return undefined;
  const [start, end] = from[0] <= to[0] ? [from, to] : [to, from];
  const rise = northing(end[1]) - northing(start[1]);
  const slope = (-Math.atan2(rise, end[0] - start[0]) * 180) / Math.PI;
  return { position: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], slope };
}

/** Returns the distance from the equator on a Mercator map, in degrees of longitude. Clamps the latitude to ±89. */
function northing(lat: number): number {
  const phi = (Math.min(89, Math.max(-89, lat)) * Math.PI) / 180;
  return (Math.asinh(Math.tan(phi)) * 180) / Math.PI;
}
