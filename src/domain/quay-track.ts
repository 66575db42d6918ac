import { greatCircleDistance } from '../geo/great-circle';
import { nearestLongitude, type Position, type Track } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import type { HarbourPlan } from './harbour';
import type { Service } from './service';
import { rotationTracks } from './service-track';

/** Greatest distance between the position of a port, which may lie in its terminal, and its quays. */
const FARTHEST = nauticalMiles(1.5);

/**
 * Returns a track between two ports as ships sail it: where a port has a plan, it begins or ends at the quay instead of the
 * port's position, and so does not cross the terminal.
 *
 * @param plans those that are known, of any ports
 * @param from id of the port where the track begins; undefined if it begins elsewhere, as `to` if it ends elsewhere
 */
export function trackBetweenQuays(
  track: Track,
  plans: readonly HarbourPlan[],
  from: string | undefined,
  to: string | undefined,
): Track {
  const [first, second] = track;
  const [last, beforeLast] = [track.at(-1), track.at(-2)];
  if (plans.length === 0 || !first || !second || !last || !beforeLast) return track;
  const start = atQuay(first, second, quaysOf(plans, from));
  const end = atQuay(last, beforeLast, quaysOf(plans, to));
  return start === first && end === last ? track : [start, ...track.slice(1, -1), end];
}

/** Returns the drawn tracks of a service's legs, as ships sail them between quays. */
export function rotationBetweenQuays(
  service: Service,
  plans: readonly HarbourPlan[],
): readonly Track[] {
  const ports = service.calls.map(({ port }) => port);
  return rotationTracks(service).map((track, i) =>
    trackBetweenQuays(track, plans, ports[i], ports[(i + 1) % ports.length]),
  );
}

function quaysOf(plans: readonly HarbourPlan[], port: string | undefined): readonly Track[] {
  const parts = plans.find(({ id }) => id === port)?.parts ?? [];
  return parts.flatMap(({ kind, status, shape }) =>
    kind === 'quay' && status === 'built' && shape.type === 'line' ? [shape.track] : [],
  );
}

/** Returns the position at a quay near a port that is nearest to the water next to it; the port's own if it has no quay near. */
function atQuay(port: Position, water: Position, quays: readonly Track[]): Position {
  const near = quays
    .map((quay) => quay.map(([lon, lat]): Position => [nearestLongitude(lon, port[0]), lat]))
    .filter((quay) => greatCircleDistance(nearestOn(quay, port), port) <= FARTHEST)
    .map((quay) => nearestOn(quay, water));
  return nearestOf(near, water) ?? port;
}

/** Returns the position on a line that is nearest to a place. */
function nearestOn(line: Track, place: Position): Position {
  const near = line.map((to, i) => nearestBetween(line[i - 1] ?? to, to, place));
  return nearestOf(near, place) ?? place;
}

function nearestOf(positions: readonly Position[], place: Position): Position | undefined {
  return positions.reduce<Position | undefined>(
    (best, each) =>
      best && greatCircleDistance(best, place) <= greatCircleDistance(each, place) ? best : each,
    undefined,
  );
}

/** Returns the position between two that is nearest to a third, as on a plane, which holds for some miles. */
function nearestBetween(from: Position, to: Position, place: Position): Position {
  const scale = Math.cos((place[1] * Math.PI) / 180);
  const [x, y] = [(to[0] - from[0]) * scale, to[1] - from[1]];
  const square = x * x + y * y;
  if (square === 0) return from;
  const along = ((place[0] - from[0]) * scale * x + (place[1] - from[1]) * y) / square;
  const share = Math.max(0, Math.min(1, along));
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}
