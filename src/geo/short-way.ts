import { nearestLongitude, type Position } from './position';

/**
 * Both ends less than half a turn apart, as a rhumb line runs between them. A pole has no longitude of
 * its own and takes the other end's.
 */
export function shortWay(from: Position, to: Position): readonly [start: Position, end: Position] {
  if (isPole(from)) return [[to[0], from[1]], to];
  if (isPole(to)) return [from, [from[0], to[1]]];
  return [from, [nearestLongitude(to[0], from[0]), to[1]]];
}

function isPole([, lat]: Position): boolean {
  return Math.abs(lat) === 90;
}
