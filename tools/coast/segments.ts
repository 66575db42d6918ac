import type { Position } from '../../src/geo/position';

/** A straight segment in the plane of longitude and latitude. */
export type Segment = readonly [start: Position, end: Position];

/**
 * Returns where two segments meet, undefined if they do not. Touching counts, as does an end on the other
 * segment: a test for land errs towards land. For collinear segments that overlap, one common point.
 */
export function meetingPoint([a, b]: Segment, [c, d]: Segment): Position | undefined {
  const [cSide, dSide] = [side(a, b, c), side(a, b, d)];
  const [aSide, bSide] = [side(c, d, a), side(c, d, b)];
  if (cSide * dSide > 0 || aSide * bSide > 0) return undefined;
  if (aSide !== bSide) return pointBetween(a, b, aSide / (aSide - bSide));
  return [a, b].find((p) => isWithin([c, d], p)) ?? [c, d].find((p) => isWithin([a, b], p));
}

/** Returns the nearest two points, one on each segment; the same point twice if they meet. */
export function nearestPoints(first: Segment, second: Segment): readonly [Position, Position] {
  const meeting = meetingPoint(first, second);
  if (meeting) return [meeting, meeting];
  const pairs: (readonly [Position, Position])[] = [
    ...first.map((end) => [end, nearestOn(second, end)] as const),
    ...second.map((end) => [nearestOn(first, end), end] as const),
  ];
  return pairs.reduce((best, pair) => (squareOf(pair) < squareOf(best) ? pair : best));
}

function nearestOn([a, b]: Segment, [x, y]: Position): Position {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  if (square === 0) return a;
  const share = ((x - a[0]) * dx + (y - a[1]) * dy) / square;
  return pointBetween(a, b, Math.min(1, Math.max(0, share)));
}

function pointBetween(a: Position, b: Position, share: number): Position {
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

/** Returns a number above 0 if `p` lies left of the line from `a` to `b`, below 0 if right, 0 if on it. */
function side(a: Position, b: Position, p: Position): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
}

/** Whether a point collinear with a segment lies on it. */
function isWithin([a, b]: Segment, [x, y]: Position): boolean {
  const inLon = x >= Math.min(a[0], b[0]) && x <= Math.max(a[0], b[0]);
  return inLon && y >= Math.min(a[1], b[1]) && y <= Math.max(a[1], b[1]);
}

function squareOf([[ax, ay], [bx, by]]: readonly [Position, Position]): number {
  return (bx - ax) ** 2 + (by - ay) ** 2;
}
