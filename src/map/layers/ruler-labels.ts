import type { Track } from '../../geo/position';
import { type LinePlace, middlePlace } from './line-label';

/** Placement of a line's length: at its middle, along it, on the side away from the other line. */
export interface LabelPlace extends LinePlace {
  readonly line: 'geodesic' | 'rhumb';
  readonly isAbove: boolean;
}

/** Returns the placements of both lengths of a segment. The geodesic is the line nearer to a pole. */
export function labelPlaces(geodesic: Track, rhumb: Track): readonly LabelPlace[] {
  const [a, b] = [middlePlace(geodesic), middlePlace(rhumb)];
  if (!a || !b) return [];
  const isAbove = a.position[1] >= b.position[1];
  return [
    { line: 'geodesic', ...a, isAbove },
    { line: 'rhumb', ...b, isAbove: !isAbove },
  ];
}
