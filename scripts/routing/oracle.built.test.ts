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

/** Pairs of each series: published distances, ports near each other, positions at sea. */
const PORT_PAIRS = sampleSize(50, 150);
const SHORT_PAIRS = sampleSize(70, 200);
const SEA_PAIRS = sampleSize(40, 100);
/** Pairs whose ellipse contains more corners take too long to search in full. */
const MAX_CORNERS = sampleSize(1500, 5000);
/** Short pairs are at most this far apart, nautical miles. */
const SHORT_MILES = 300;
/** Axis of the ellipse as a share of the path: no path outside it is as short. */
const ELLIPSE = 1.0005;
/** Radius around the ends in which tight corners are allowed, km, as in the router. */
const HARBOUR_KM = 8;
/** How much longer the router's path may be: a share, and nautical miles for what lies on a pair's approaches. */
const SHARE = 0.0005;
const MILES = 0.1;
/** Share of the pairs that may be longer, and by how much: among islands a rival way can be overlooked. */
const RARE = 0.04;
const RARE_SHARE = 0.01;

const { passages } = builtWaterways();
/** Canals are no part of the sea searched here. */
const canals = passages.filter(({ link }) => link).map(({ id }) => id);

interface OracleCase {
  readonly name: string;
  readonly from: Position;
  readonly to: Position;
  readonly route: SeaRoute;
}

let router: SeaRouter;
let sea: Waters;
const search = new LazySearch();
beforeAll(() => {
  router = openBuiltRouter();
  const { fine } = readNetwork(networkBytes());
  const obstacles = new Obstacles(fine);
  const gates = passages.flatMap(({ gate, open }) => (gate && !open ? [gate.map(toVec)] : []));
  const corners = new Corners(obstacles, fine.offings).placeAll();
  sea = { obstacles, corners, kinds: ALL_KINDS, barriers: new Barriers(gates) };
});

describe.each([
  { series: 'ports of published distances', count: PORT_PAIRS, casesOf: portCases },
  { series: 'ports near each other', count: SHORT_PAIRS, casesOf: shortCases },
  { series: 'positions at sea', count: SEA_PAIRS, casesOf: seaCases },
])('the path between $series', ({ count, casesOf }) => {
  let cases: readonly OracleCase[];
  beforeAll(() => {
    cases = firstOf(casesOf(), count);
  });

  it('is as short as in an exact search, but for a few that are a percent longer at most', () => {
    expect(cases.length).toBe(count);
    const longer = cases.flatMap(compare);
    expect(longer.length).toBeLessThanOrEqual(RARE * count);
    expect(longer.filter(({ theirs, over }) => over > RARE_SHARE * theirs)).toEqual([]);
  }, 120_000);

  it('does not depend on what was asked before', () => {
    const other = openBuiltRouter();
    const differing = [...cases].reverse().filter(({ from, to, route }) => {
      const again = other.route({ from, to, closed: canals });
      return !again.ok || Math.abs(again.distance - route.distance) > 1e-6 * route.distance;
    });
    expect(differing.map(({ name }) => name)).toEqual([]);
  }, 120_000);
});

/** Returns the first of a series whose search is possible. */
function firstOf(cases: Iterable<OracleCase>, count: number): readonly OracleCase[] {
  const found: OracleCase[] = [];
  for (const each of cases) {
    if (found.length === count) break;
    if (isSearchable(each)) found.push(each);
  }
  return found;
}

/** Takes every n-th row, so that all oceans are included. */
function* portCases(): Generator<OracleCase> {
  const rows = readPublishedDistances();
  for (let i = 0; i < rows.length; i++) {
    const { from, to } = rows[(i * 7) % rows.length] as (typeof rows)[number];
    yield* caseOf(`${from.name} - ${to.name}`, from.position, to.position);
  }
}

/** Takes every n-th pair of the same ports that lie near each other. */
function* shortCases(): Generator<OracleCase> {
  const ends = new Map(
    readPublishedDistances().flatMap(({ from, to }) => [from, to].map((end) => [end.name, end])),
  );
  const ports = [...ends.values()];
  const pairs = ports.flatMap((from, i) =>
    ports.slice(i + 1).flatMap((to) => {
      const far = milesOf(angle(toVec(from.position), toVec(to.position)));
      return far > 10 && far < SHORT_MILES ? [{ from, to }] : [];
    }),
  );
  for (let i = 0; i < pairs.length; i++) {
    const { from, to } = pairs[(i * 7) % pairs.length] as (typeof pairs)[number];
    yield* caseOf(`${from.name} - ${to.name}`, from.position, to.position);
  }
}

function* seaCases(): Generator<OracleCase> {
  for (const { from, to } of randomSeaPairs(router, 4 * SEA_PAIRS, 11)) {
    yield* caseOf(`${print(from)} - ${print(to)}`, from, to);
  }
}

function caseOf(name: string, from: Position, to: Position): OracleCase[] {
  const route = router.route({ from, to, closed: canals });
  return route.ok ? [{ name, from, to, route }] : [];
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
