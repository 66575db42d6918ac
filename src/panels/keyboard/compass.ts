import type { Degrees } from '../../geo/units';

const POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof POINTS)[number];

/** Returns the point of the compass nearest to a bearing, of the eight that have short names. */
export function compassPoint(bearing: Degrees): CompassPoint {
  return POINTS[Math.round(bearing / (360 / POINTS.length)) % POINTS.length] ?? 'n';
}
