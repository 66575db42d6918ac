import { greatCircleDistance } from '../geo/great-circle';
import { nearestLongitude, type Position, type Track } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import type { HarbourPlan } from './harbour';

/** Greatest distance between the position of a port, which may lie in its terminal, and its quays. */
const FARTHEST = nauticalMiles(1.5);

/**
 * Returns a track between ports as ships sail it: where a port has a plan, it begins or ends at the quay instead of the
 * port's position, and so does not cross the terminal.
 */
export function trackBetweenQuays(track: Track, plans: readonly HarbourPlan[]): Track {
  const quays = plans.flatMap(({ parts }) =>
    parts.flatMap(({ kind, status, shape }) =>
      kind === 'quay' && status === 'built' && shape.type === 'line' ? [shape.track] : [],
    ),
  );
  const [first, second] = track;
  const [last, beforeLast] = [track.at(-1), track.at(-2)];
  if (quays.length === 0 || !first || !second || !last || !beforeLast) return track;
  const start = atQuay(first, second, quays);
  const end = atQuay(last, beforeLast, quays);
  return start === first && end === last ? track : [start, ...track.slice(1, -1), end];
}

/** Returns the position at a quay of a port that is nearest to the water next to it; the port's own if it has no quay near. */
function atQuay(port: Position, water: Position, quays: readonly Track[]): Position {
  let best = port;
  let least = Number.POSITIVE_INFINITY;
  for (const quay of quays) {
    const line = quay.map(([lon, lat]): Position => [nearestLongitude(lon, port[0]), lat]);
    for (const [i, to] of line.entries()) {
      const near = nearestBetween(line[i - 1] ?? to, to, water);
      const distance = greatCircleDistance(near, water);
      if (distance >= least || greatCircleDistance(near, port) > FARTHEST) continue;
      least = distance;
      best = near;
    }
  }
  return best;
}

/** Returns the position between two that is nearest to a third, as on a plane: they are some miles apart at most. */
function nearestBetween(from: Position, to: Position, place: Position): Position {
  const scale = Math.cos((place[1] * Math.PI) / 180);
  const [x, y] = [(to[0] - from[0]) * scale, to[1] - from[1]];
  const square = x * x + y * y;
  if (square === 0) return from;
  const along = ((place[0] - from[0]) * scale * x + (place[1] - from[1]) * y) / square;
  const share = Math.max(0, Math.min(1, along));
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
