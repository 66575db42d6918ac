import { beforeAll, describe, expect, it } from 'vitest';
import { nearestLongitude, type Position } from '../../src/geo/position';
import { kilometres, kilometresToNauticalMiles } from '../../src/geo/units';
import { Barriers } from '../../src/routing/barriers';
import { Corners } from '../../src/routing/corners';
import type { SeaRoute, SeaRouter } from '../../src/routing/index';
import { LazySearch } from '../../src/routing/lazy-search';
import { readNetwork } from '../../src/routing/network';
import { ALL_KINDS, Obstacles } from '../../src/routing/obstacles';
import { angle, EARTH_KM, toVec, type Vec } from '../../src/routing/vec';
import { lengthOf, type Waters } from '../../src/routing/waters';
import { builtWaterways, networkBytes, openBuiltRouter } from '../../tools/routing/built-router';
import { readPublishedDistances } from '../../tools/routing/published-distances';
import { sampleSize } from './sample-size.fixture';
import { randomSeaPairs } from './sea-pairs.fixture';

const PORT_PAIRS = sampleSize(8, 30);
const SEA_PAIRS = sampleSize(6, 20);
/** Pairs whose ellipse contains more corners take too long to search in full. */
const MAX_CORNERS = 5000;
/** Axis of the ellipse as a share of the path: no path outside it is as short. */
const ELLIPSE = 1.0005;
/** Radius around the ends in which tight corners are allowed, km, as in the router. */
const HARBOUR_KM = 8;
/** How much longer the router's path may be: a share, and nautical miles. */
const SHARE = 0.002;
const MILES = 0.2;
/** How much longer one path among those tried may be: among islands a rival way can be overlooked. */
const RARE_SHARE = 0.005;

const { passages } = builtWaterways();
/** Canals are no part of the sea searched here. */
const canals = passages.filter(({ link }) => link).map(({ id }) => id);

interface OracleCase {
  readonly name: string;
  readonly route: SeaRoute;
}

let router: SeaRouter;
let sea: Waters;
beforeAll(() => {
  router = openBuiltRouter();
  const { fine } = readNetwork(networkBytes());
  const obstacles = new Obstacles(fine);
  const gates = passages.flatMap(({ gate, open }) => (gate && !open ? [gate.map(toVec)] : []));
  const corners = new Corners(obstacles, fine.offings);
  sea = { obstacles, corners, kinds: ALL_KINDS, barriers: new Barriers(gates) };
});

describe('the path over the sea', () => {
  it('between ports is as short as in an exact search', () => {
    const cases = portCases().filter(isSearchable).slice(0, PORT_PAIRS);
    expect(cases.length).toBe(PORT_PAIRS);
    expect(cases.flatMap(compare)).toEqual([]);
  }, 60_000);

  it('between positions at sea is as short as in an exact search, but for one that may be half a percent longer', () => {
    const cases = seaCases().filter(isSearchable).slice(0, SEA_PAIRS);
    expect(cases.length).toBe(SEA_PAIRS);
    const longer = cases.flatMap(compare);
    expect(longer.length).toBeLessThanOrEqual(1);
    expect(longer.filter(({ theirs, over }) => over > RARE_SHARE * theirs)).toEqual([]);
  }, 60_000);
});

/** Takes every n-th row, so that all oceans are included. */
function portCases(): OracleCase[] {
  const rows = readPublishedDistances();
  return rows.flatMap((_, i) => {
    const { from, to } = rows[(i * 7) % rows.length] as (typeof rows)[number];
    const route = router.route({ from: from.position, to: to.position, closed: canals });
    return route.ok ? [{ name: `${from.name} - ${to.name}`, route }] : [];
  });
}

function seaCases(): OracleCase[] {
  return randomSeaPairs(router, 4 * SEA_PAIRS, 11).flatMap(({ from, to }) => {
    const route = router.route({ from, to, closed: canals });
    return route.ok ? [{ name: `${print(from)} - ${print(to)}`, route }] : [];
  });
}

/** Whether a path bends and its ellipse can be searched. */
function isSearchable({ route }: OracleCase): boolean {
  const isUsual = route.flags.every((flag) => flag === 'fallback');
  // A passage that is closed to others may be open to a ship that calls in it.
  const isAllOpen = route.passages.every(({ id }) => passages.find((each) => each.id === id)?.open);
  if (!isUsual || !isAllOpen || route.waypoints.length < 3) return false;
  return cornersWithin(pointsOf(route)).length <= MAX_CORNERS;
}

function compare({ name, route }: OracleCase) {
  const points = pointsOf(route);
  const [start, end] = [points[0] as Vec, points.at(-1) as Vec];
  const terminal = (point: Vec) => [{ point, cost: 0 }];
  const length = lengthOf(points);
  const candidates = cornersWithin(points);
  const search = new LazySearch();
  const best = search.find(sea, terminal(start), terminal(end), candidates, 1.0001 * length);
  const [ours, theirs] = [length, best?.cost ?? length].map(milesOf) as [number, number];
  const over = ours - theirs;
  return over > SHARE * theirs + MILES ? [{ name, ours, theirs, over }] : [];
}

/** Returns all corners in the ellipse around a path, and the tight ones near its ends. */
function cornersWithin(points: readonly Vec[]): number[] {
  const [start, end] = [points[0] as Vec, points.at(-1) as Vec];
  const limit = ELLIPSE * lengthOf(points);
  const { corners, kinds } = sea;
  const found = new Set<number>();
  for (let corner = 0; corner < corners.count; corner++) {
    const at = corners.point(corner);
    if (angle(start, at) + angle(at, end) <= limit) found.add(corner);
  }
  corners.addTightCorners(start, HARBOUR_KM, kinds, found);
  corners.addTightCorners(end, HARBOUR_KM, kinds, found);
  return [...found].sort((a, b) => a - b);
}

function pointsOf({ waypoints }: SeaRoute): Vec[] {
  return waypoints.map(toVec);
}

function milesOf(radians: number): number {
  return kilometresToNauticalMiles(kilometres(radians * EARTH_KM));
}

function print([lon, lat]: Position): string {
  return [nearestLongitude(lon, 0), lat].map((degrees) => degrees.toFixed(2)).join();
}
