import type { Corridor, SeaLeg } from '../../src/domain/corridor';
import type { Passage } from '../../src/domain/passage';
import type { Port } from '../../src/domain/port';
import type { PortCall, Service, ServiceLeg } from '../../src/domain/service';
import type { Position } from '../../src/geo/position';
import { nauticalMiles } from '../../src/geo/units';
import type { Router } from '../../src/routing/router';
import { openRouter } from '../../tools/routing/built-router';

/** Degrees are published to a metre, distances to a tenth of a mile. */
const PLACES = 5;

let opened: Router | undefined;

/** The way by sea between a corridor's two ports, as the app's own engine finds it. */
export function routeSeaLeg(
  { from, to }: Pick<Corridor, 'from' | 'to'>,
  ports: readonly Port[],
  passages: readonly Passage[],
): SeaLeg {
  const route = theRouter().route({ from: positionOf(ports, from), to: positionOf(ports, to) });
  if (!route.ok) throw new Error(`No way by sea from ${from} to ${to}: ${route.reason}`);
  if (route.flags.includes('fallback')) {
    throw new Error(`The way by sea from ${from} to ${to} is drawn on the coarse coast`);
  }
  return {
    from,
    to,
    waypoints: route.waypoints.map(rounded),
    approaches: route.approaches.map(({ end, track }) => ({ end, track: track.map(rounded) })),
    passages: route.passages.map(({ id, position, distance }) => ({
      id,
      name: nameOf(passages, id),
      position: rounded(position),
      distance: nauticalMiles(Math.round(distance * 10) / 10),
    })),
  };
}

/** The water between the calls of a loop, one leg a pair in a row; the closing one last. */
export function routeServiceLegs({ id, calls, loop }: Service): readonly ServiceLeg[] {
  const router = theRouter();
  const ends = loop && calls.length > 2 ? [...calls, ...calls.slice(0, 1)] : calls;
  return ends.slice(1).map(({ port: to, position }, i) => {
    const from = ends[i] as PortCall;
    const route = router.route({ from: from.position, to: position });
    if (!route.ok) throw new Error(`${id}: no way by sea from ${from.port} to ${to}`);
    return {
      waypoints: route.waypoints.map(coarse),
      approaches: route.approaches.map(({ end, track }) => ({ end, track: track.map(coarse) })),
    };
  });
}

/** Whether a way by sea can begin there. */
export function reachesWater(position: Position): boolean {
  return theRouter().reachesWater(position);
}

function theRouter(): Router {
  opened ??= openRouter();
  return opened;
}

function positionOf(ports: readonly Port[], id: string): Position {
  const port = ports.find((each) => each.id === id);
  if (!port) throw new Error(`there is no port ${id} in data/ports for a way by sea to end at`);
  return port.position;
}

function nameOf(passages: readonly Passage[], id: string): Passage['name'] {
  const passage = passages.find((each) => each.id === id);
  if (!passage) throw new Error(`there is no passage ${id} in data/passages`);
  return passage.name;
}

/** To about a hundred metres, for lines that are only looked at. */
function coarse([lon, lat]: Position): Position {
  return [Number(lon.toFixed(3)), Number(lat.toFixed(3))];
}

function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(PLACES)), Number(lat.toFixed(PLACES))];
}
