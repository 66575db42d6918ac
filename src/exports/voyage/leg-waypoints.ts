import type { LandRoute } from '../../domain/land-route';
import type { SeaRoute } from '../../domain/sea-route';
import { joinApproaches } from '../../geo/approach-track';
import { geodesicDistance } from '../../geo/geodesic';
import type { Position } from '../../geo/position';
import { type MeasuredTrack, measureTrack, positionAlong } from '../../geo/track';
import { kilometresToNauticalMiles, type NauticalMiles, nauticalMiles } from '../../geo/units';

/**
 * A point of a leg. `end`: a stop. `passage`: where a named strait or canal is reached. `turn`: a corner of the route.
 * `great-circle`: a point on a long great circle, since plotters draw straight lines between points. `way`: where a way over
 * land ends.
 */
export interface LegWaypoint {
  readonly kind: 'end' | 'passage' | 'turn' | 'great-circle' | 'way';
  /** Of a passage or a way. */
  readonly id?: string;
  readonly position: Position;
  /** From the start of the leg. */
  readonly distance: NauticalMiles;
}

/**
 * Longest step between waypoints: about a day's run. Within it a rhumb line, which many plotters draw, is at most 0.1 % longer
 * than the great circle up to 60 degrees of latitude.
 */
const LONGEST_STEP = nauticalMiles(300);

/** A passage this near to a turn is that turn. */
const SAME_PLACE = nauticalMiles(1);

/** A gap this short leads from a town to its place on the network, a few metres away. */
const SHORTEST_STRETCH = nauticalMiles(0.3);

/** Returns the waypoints of a leg by sea, both ends included: corners, passages, and points on long great circles. */
export function seaWaypoints(route: SeaRoute): readonly LegWaypoint[] {
  const measured = measureTrack(
    joinApproaches(route.approaches, route.waypoints),
    geodesicDistance,
  );
  const { track, cumulative, length } = measured;
  const points: LegWaypoint[] = track.map((position, i) => ({
    kind: i === 0 || i === track.length - 1 ? 'end' : 'turn',
    position,
    distance: cumulative[i] ?? length,
  }));
  for (const { id, distance } of route.passages) {
    const near = points.findIndex(
      (point) => point.kind === 'turn' && Math.abs(point.distance - distance) <= SAME_PLACE,
    );
    const point = points[near];
    if (point) points[near] = { ...point, kind: 'passage', id };
    else points.push({ kind: 'passage', id, ...placeAlong(measured, distance) });
  }
  points.sort((a, b) => a.distance - b.distance);
  return points.flatMap((point, i) => [...between(measured, points[i - 1], point), point]);
}

function between(
  measured: MeasuredTrack,
  from: LegWaypoint | undefined,
  to: LegWaypoint,
): LegWaypoint[] {
  if (!from) return [];
  const steps = Math.ceil((to.distance - from.distance) / LONGEST_STEP);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, i) => {
    const distance = from.distance + ((to.distance - from.distance) * (i + 1)) / steps;
    return { kind: 'great-circle', ...placeAlong(measured, distance) };
  });
}

function placeAlong(measured: MeasuredTrack, distance: number) {
  const at = nauticalMiles(distance);
  return { position: positionAlong(measured, at).position, distance: at };
}

/** Returns the waypoints of a leg over land, both ends included: the places at which one way ends and the next begins. */
export function landWaypoints({ stretches }: LandRoute): readonly LegWaypoint[] {
  const [first] = stretches;
  const start = first?.track[0];
  if (!start) return [];
  const points: LegWaypoint[] = [{ kind: 'end', position: start, distance: nauticalMiles(0) }];
  let run = 0;
  for (const [i, { way, distance, track }] of stretches.entries()) {
    const length = kilometresToNauticalMiles(distance);
    run += length;
    const position = track.at(-1);
    const isLast = i === stretches.length - 1;
    if (!position || (length < SHORTEST_STRETCH && !isLast)) continue;
    const at = { position, distance: nauticalMiles(run) };
    if (isLast) points.push({ kind: 'end', ...at });
    else points.push({ kind: 'way', ...at, ...(way !== undefined && { id: way }) });
  }
  return points;
}
