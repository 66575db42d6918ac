import type { Corridor, SeaLeg } from '../../src/domain/corridor';
import type { Passage } from '../../src/domain/passage';
import type { Port } from '../../src/domain/port';
import type { PortCall, Service, ServiceLeg } from '../../src/domain/service';
import type { Position } from '../../src/geo/position';
import { nauticalMiles } from '../../src/geo/units';
import type { RouteQuery, SeaRoute, SeaRouter } from '../../src/routing/index';
import { openBuiltRouter } from '../../tools/routing/built-router';
import { seaLengths } from './sea-lengths';

/** Decimal places of published degrees, about a metre; distances are published to a tenth of a mile. */
const PLACES = 5;

let opened: SeaRouter | undefined;

/** Returns the route by sea between a corridor's two ports, from the app's own engine. */
export function routeSeaLeg(
  { from, to }: Pick<Corridor, 'from' | 'to'>,
  ports: readonly Port[],
  passages: readonly Passage[],
): SeaLeg {
  const route = sharedRouter().route({ from: positionOf(ports, from), to: positionOf(ports, to) });
  if (!route.ok) throw new Error(`No route by sea from ${from} to ${to}: ${route.reason}`);
  if (route.flags.includes('fallback')) {
    throw new Error(`The route by sea from ${from} to ${to} is drawn on the coarse coast`);
  }
  const line = {
    waypoints: route.waypoints.map(rounded),
    approaches: route.approaches.map(({ end, track }) => ({ end, track: track.map(rounded) })),
  };
  return {
    from,
    to,
    ...line,
    lengths: seaLengths(line),
    passages: route.passages.map(({ id, position, distance }) => ({
      id,
      name: nameOf(passages, id),
      position: rounded(position),
      distance: nauticalMiles(Math.round(distance * 10) / 10),
    })),
  };
}

/**
 * Returns the legs between the calls of a service, in order; for a loop the last leg returns to the first call.
 */
export function routeServiceLegs({ id, calls, loop }: Service): readonly ServiceLeg[] {
  const router = sharedRouter();
  const ends = loop && calls.length > 2 ? [...calls, ...calls.slice(0, 1)] : calls;
  return ends.slice(1).map(({ port: to, position }, i) => {
    const from = ends[i] as PortCall;
    const route = router.route({ from: from.position, to: position });
    if (!route.ok) throw new Error(`${id}: no route by sea from ${from.port} to ${to}`);
    return {
      waypoints: route.waypoints.map(coarse),
      approaches: route.approaches.map(({ end, track }) => ({ end, track: track.map(coarse) })),
    };
  });
}

/** Returns a route by sea. Throws if there is none. */
export function routeBetween(query: RouteQuery): SeaRoute {
  const route = sharedRouter().route(query);
  if (route.ok) return route;
  throw new Error(`No route by sea from ${query.from} to ${query.to}: ${route.reason}`);
}

/** Returns whether a route by sea can begin at a position. */
export function reachesWater(position: Position): boolean {
  return sharedRouter().reachesWater(position);
}

function sharedRouter(): SeaRouter {
  opened ??= openBuiltRouter();
  return opened;
}

function positionOf(ports: readonly Port[], id: string): Position {
  const port = ports.find((each) => each.id === id);
  if (!port) throw new Error(`there is no port ${id} in data/ports to end a route by sea at`);
  return port.position;
}

function nameOf(passages: readonly Passage[], id: string): Passage['name'] {
  const passage = passages.find((each) => each.id === id);
  if (!passage) throw new Error(`there is no passage ${id} in data/passages`);
  return passage.name;
}

/** Rounds a position to about a hundred metres, for lines that are only displayed. */
function coarse([lon, lat]: Position): Position {
  return [Number(lon.toFixed(3)), Number(lat.toFixed(3))];
}

function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(PLACES)), Number(lat.toFixed(PLACES))];
}
