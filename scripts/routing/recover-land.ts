import type { Grid } from '../../src/routing/grid';
import { LAND, type Obstacles } from '../../src/routing/obstacles';
import { angle, arcCrossing, EARTH_KM, side, slerp, type Vec } from '../../src/routing/vec';
import { cellsAround } from './grid-points';
import { areEdgesClear, endsOf, obstaclesOf } from './shore-edges';

/** Land that reaches less far out of a shore is left to rounding, km. */
const ROUNDING_KM = 0.001;
/** Land farther out is not looked for, km. */
const MOST_KM = 3;
/** How many columns and rows from lost land a vertex may be put. */
const REACH = 3;
/** Distance between the points of a shore that are looked at, radians: 0.3 km; more where an edge is long. */
const SAMPLE = 0.3 / EARTH_KM;
const MOST_PIECES = 20;
const MAX_TURNS = 8;
/** Half a metre, radians. */
const NUDGE = 1e-7;

/** A vertex put into an edge, or in the place of the vertex at its start. */
interface Change {
  readonly edge: number;
  readonly replaces: number | undefined;
  readonly place: Vec;
  readonly cost: number;
}

/**
 * Moves shores out again to points of land that they lost on the grid, wherever they cross no other shore there, but
 * for points at which a strait must stay open.
 */
export function recoverLand(
  shores: readonly (readonly Vec[])[],
  land: readonly (readonly Vec[])[],
  grid: Grid,
  isStrait: (point: Vec) => boolean = () => false,
): Vec[][] {
  let rings = shores.map((shore) => [...shore]);
  let lost = land.flatMap(samplesOf);
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const obstacles = obstaclesOf(rings);
    lost = lost.filter((point) => isLost(obstacles, point) && !isStrait(point));
    const changed = new Map<number, Change>();
    for (const point of lost) {
      const best = changesFor(obstacles, grid, point)
        .sort((one, other) => one.cost - other.cost)
        .find((change) => isFree(obstacles, change, changed));
      if (best) for (const edge of touchedBy(obstacles, best)) changed.set(edge, best);
    }
    if (changed.size === 0) break;
    rings = rings.map((ring, number) => {
      const first = obstacles.rings.starts[number] as number;
      return ring.flatMap((at, i) => {
        const change = changed.get(first + i);
        const own = change && change.edge === first + i && change.replaces === undefined;
        const moved = change?.replaces === first + i ? change.place : at;
        return own ? [moved, change.place] : [moved];
      });
    });
  }
  return rings;
}

/** Returns the vertices of a shore and points between them. */
function samplesOf(shore: readonly Vec[]): Vec[] {
  return shore.flatMap((from, i) => {
    const to = shore[(i + 1) % shore.length] as Vec;
    const pieces = Math.max(1, Math.min(MOST_PIECES, Math.ceil(angle(from, to) / SAMPLE)));
    return Array.from({ length: pieces }, (_, k) => (k === 0 ? from : slerp(from, to, k / pieces)));
  });
}

function isLost(obstacles: Obstacles, point: Vec): boolean {
  // A meridian through a point on the grid meets other vertices, so that a point beside it is tested.
  const [x, y, z] = point;
  const beside: Vec = [x - y * NUDGE, y + x * NUDGE, z];
  if ((obstacles.kindsAt(beside) & LAND) !== 0) return false;
  const km = obstacles.kmToShore(point, MOST_KM, LAND);
  return km > ROUNDING_KM && km < MOST_KM;
}

function changesFor(obstacles: Obstacles, grid: Grid, point: Vec): Change[] {
  const places = cellsAround(grid, point, REACH);
  return obstacles
    .shoresNear(point, MOST_KM, LAND)
    .slice(0, 3)
    .flatMap(({ vertex: near }) => {
      const edges = [obstacles.previous[near] as number, near, obstacles.next[near] as number];
      return edges.flatMap((edge) => {
        const [before, from, to] = [
          obstacles.previous[edge] as number,
          edge,
          obstacles.next[edge] as number,
        ].map((v) => obstacles.vertex(v)) as [Vec, Vec, Vec];
        return places.flatMap((place): Change[] => {
          const cost = angle(place, point);
          const puts =
            side(from, to, place) < 0 &&
            side(from, place, point) >= 0 &&
            side(place, to, point) >= 0 &&
            side(from, to, point) <= 0;
          const moves =
            side(before, from, place) <= 0 &&
            side(from, to, place) <= 0 &&
            (isWithin([before, from, place], point) || isWithin([from, to, place], point));
          return [
            ...(puts
              ? [{ edge, replaces: undefined, place, cost: cost + (1 / EARTH_KM) * 0.05 }]
              : []),
            ...(moves ? [{ edge, replaces: edge, place, cost }] : []),
          ];
        });
      });
    });
}

function isWithin([p, q, r]: readonly [Vec, Vec, Vec], point: Vec): boolean {
  const [a, b, c] = [side(p, q, point), side(q, r, point), side(r, p, point)];
  return (a >= 0 && b >= 0 && c >= 0) || (a <= 0 && b <= 0 && c <= 0);
}

function touchedBy(obstacles: Obstacles, { edge, replaces }: Change): number[] {
  const next = obstacles.next[edge] as number;
  const previous = obstacles.previous[edge] as number;
  return replaces === undefined ? [edge, next] : [previous, edge, next];
}

/** Whether a change crosses no shore, and nothing else changes there in the same turn. */
function isFree(
  obstacles: Obstacles,
  change: Change,
  changed: ReadonlyMap<number, Change>,
): boolean {
  const { edge, replaces, place } = change;
  if (touchedBy(obstacles, change).some((each) => changed.has(each))) return false;
  if (isVertex(obstacles, place)) return false;
  const edges = newEdges(obstacles, change);
  const own = replaces === undefined ? [edge] : [edge, obstacles.previous[edge] as number];
  if (!areEdgesClear(obstacles, edges, own)) return false;
  return [...changed.values()].every((other) =>
    newEdges(obstacles, other).every(([c, d]) =>
      edges.every(([a, b]) => arcCrossing(a, b, c, d) === undefined),
    ),
  );
}

function newEdges(obstacles: Obstacles, { edge, replaces, place }: Change): [Vec, Vec][] {
  const from = obstacles.vertex(
    replaces === undefined ? edge : (obstacles.previous[edge] as number),
  );
  return [
    [from, place],
    [place, obstacles.vertex(obstacles.next[edge] as number)],
  ];
}

/** Whether a point is a vertex of a shore: a second one there might shut a strait. */
function isVertex(obstacles: Obstacles, point: Vec): boolean {
  return obstacles
    .shoresNear(point, ROUNDING_KM, LAND)
    .some(({ vertex }) => endsOf(obstacles, vertex).includes(String(point)));
}
