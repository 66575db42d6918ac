import { type Grid, LATTICE } from '../../src/routing/grid';
import { LAND, type Obstacles } from '../../src/routing/obstacles';
import { angle, angleToArc, side, slerp, toPosition, type Vec } from '../../src/routing/vec';
import { type Cell, cellAt, cellsAround, vecOf } from './grid-points';
import { PointGrid } from './point-grid';
import { areEdgesClear, endsOf, obstaclesOf } from './shore-edges';

/** Distance between samples of shores, radians: 0.5 km. */
const SAMPLE = 0.5 / 6371;
const MAX_ROUNDS = 6;
const MAX_MENDS = 20;
/** Extra weight of a change that takes land away. */
const LAND_LOST = 10;
/** Water that must be left before a moved vertex, in lengths of its move. */
const ROOM = 3;

/**
 * Moves vertices out to the lattice, on which they take fewer bits. Only adds land: a vertex moves away from
 * both its edges. Where another shore is near it moves to the grid alone, by less than 300 m. A vertex that cannot
 * move out goes to the nearest point of the grid; where shores cross there, vertices are moved or dropped.
 */
export function snapShores(shores: readonly (readonly Vec[])[], grid: Grid): Vec[][] {
  const near = new Neighbourhood(shores);
  const moved = shores.map((shore, number) => {
    const ring = [...shore];
    for (let i = 0; i < ring.length; i++) {
      const before = ring[(i + ring.length - 1) % ring.length] as Vec;
      const after = ring[(i + 1) % ring.length] as Vec;
      const at = ring[i] as Vec;
      const outward = (places: readonly Vec[]) =>
        places
          .filter((place) => side(before, at, place) <= 0 && side(at, after, place) <= 0)
          .sort((a, b) => angle(a, at) - angle(b, at));
      const free = outward(latticeAround(grid, at)).find((place) =>
        near.isFree(place, angle(place, at), number, i),
      );
      const place = free ?? outward(cellsAround(grid, at))[0];
      if (place) ring[i] = place;
    }
    return ring;
  });
  const free = undoCrossings(shores, moved);
  return mendCrossings(
    free.map((ring) => dropRepeats(ring.map((at) => onGrid(grid, at)))),
    grid,
  );
}

function onGrid(grid: Grid, point: Vec): Vec {
  return vecOf(grid, cellAt(grid, toPosition(point)));
}

/** A vertex that moves to a place, or is dropped where there is none. */
interface Change {
  readonly vertex: number;
  readonly place: Vec | undefined;
  /** How far the shore moves, radians; more where land is lost. */
  readonly cost: number;
}

/** Moves or drops vertices next to which shores still cross on the grid: each time the least change that leaves no crossing there, or the least drop. */
function mendCrossings(shores: readonly Vec[][], grid: Grid): Vec[][] {
  let rings = [...shores];
  for (let turn = 0; turn < MAX_MENDS; turn++) {
    const obstacles = obstaclesOf(rings);
    const changed = new Map<number, Vec | undefined>();
    for (const pair of crossingEdges(obstacles)) {
      const ends = pair.flatMap((edge) => [edge, obstacles.next[edge] as number]);
      if (ends.some((end) => changed.has(end))) continue;
      const changes = ends
        .flatMap((end) => changesAt(obstacles, grid, end))
        .sort((one, other) => one.cost - other.cost);
      const best =
        changes.find((change) => isClear(obstacles, change)) ?? changes.find(({ place }) => !place);
      if (best) changed.set(best.vertex, best.place);
    }
    if (changed.size === 0) break;
    rings = rings.map((ring, number) => {
      const first = obstacles.rings.starts[number] as number;
      const placed = ring.map((at, i) => (changed.has(first + i) ? changed.get(first + i) : at));
      return dropRepeats(placed.filter((at) => at !== undefined));
    });
  }
  return rings;
}

function changesAt(obstacles: Obstacles, grid: Grid, vertex: number): Change[] {
  const [before, at, after] = around(obstacles, vertex);
  const height = angleToArc(at, before, after);
  const drop = side(before, at, after) <= 0 ? height : height * LAND_LOST;
  const moves = [...cellsAround(grid, at), ...latticeAround(grid, at)].map((place) => {
    const isOutward = side(before, at, place) <= 0 && side(at, after, place) <= 0;
    return { vertex, place, cost: angle(place, at) * (isOutward ? 1 : LAND_LOST) };
  });
  return [...moves, { vertex, place: undefined, cost: drop }];
}

/** Whether the edges at a vertex cross no other after a change. */
function isClear(obstacles: Obstacles, { vertex, place }: Change): boolean {
  const [before, , after] = around(obstacles, vertex);
  const edges = place
    ? ([
        [before, place],
        [place, after],
      ] as const)
    : ([[before, after]] as const);
  return areEdgesClear(obstacles, edges, [vertex, obstacles.previous[vertex] as number]);
}

/** Returns the pairs of edges that cross; two shores may share a vertex. */
function crossingEdges(obstacles: Obstacles): [number, number][] {
  const pairs: [number, number][] = [];
  for (const [edge, next] of obstacles.next.entries()) {
    const own = endsOf(obstacles, edge);
    const met = obstacles.edgesMet(obstacles.vertex(edge), obstacles.vertex(next), LAND);
    // Rounding may show a crossing to one of the two edges alone.
    for (const other of met) {
      if (other !== edge && !endsOf(obstacles, other).some((end) => own.includes(end))) {
        pairs.push([edge, other]);
      }
    }
  }
  return pairs;
}

/** Returns a vertex between its neighbours. */
function around(obstacles: Obstacles, v: number): [Vec, Vec, Vec] {
  const [before, after] = [obstacles.previous[v] as number, obstacles.next[v] as number];
  return [obstacles.vertex(before), obstacles.vertex(v), obstacles.vertex(after)];
}

/** Takes back the moves of vertices whose edges now cross others. */
function undoCrossings(shores: readonly (readonly Vec[])[], moved: readonly Vec[][]): Vec[][] {
  for (let turn = 0; turn < MAX_ROUNDS; turn++) {
    const obstacles = obstaclesOf(moved);
    const crossed = new Set<number>();
    for (let v = 0; v < obstacles.next.length; v++) {
      const next = obstacles.next[v] as number;
      const own = [v, next, obstacles.previous[v] as number];
      const met = obstacles.edgesMet(obstacles.vertex(v), obstacles.vertex(next), LAND);
      if (met.some((other) => !own.includes(other))) crossed.add(v).add(next);
    }
    let taken = 0;
    for (const v of crossed) {
      const number = obstacles.ringOf[v] as number;
      const at = v - (obstacles.rings.starts[number] as number);
      const before = (shores[number] as readonly Vec[])[at] as Vec;
      const ring = moved[number] as Vec[];
      if (ring[at] === before) continue;
      ring[at] = before;
      taken++;
    }
    if (taken === 0) break;
  }
  return [...moved];
}

/** Merges neighbours that moved to the same point. */
function dropRepeats(ring: readonly Vec[]): Vec[] {
  return ring.filter((point, i) => angle(point, ring[(i + 1) % ring.length] as Vec) > 1e-9);
}

function latticeAround(grid: Grid, point: Vec): Vec[] {
  const [column, row] = cellAt(grid, toPosition(point));
  const nearest: Cell = [
    Math.round(column / LATTICE) * LATTICE,
    Math.round(row / LATTICE) * LATTICE,
  ];
  const offsets = [-LATTICE, 0, LATTICE];
  return offsets.flatMap((dx) =>
    offsets.map((dy) => vecOf(grid, [nearest[0] + dx, nearest[1] + dy])),
  );
}

/** Samples of all shores, to test whether any shore but the edges at a vertex comes near a point. */
class Neighbourhood {
  private readonly points: Vec[] = [];
  private readonly shore: number[] = [];
  private readonly edge: number[] = [];
  private readonly index = new PointGrid(4 * SAMPLE);
  private readonly sizes: readonly number[];

  constructor(shores: readonly (readonly Vec[])[]) {
    this.sizes = shores.map(({ length }) => length);
    for (const [number, shore] of shores.entries()) {
      for (const [i, from] of shore.entries()) {
        const to = shore[(i + 1) % shore.length] as Vec;
        const pieces = Math.max(1, Math.ceil(angle(from, to) / SAMPLE));
        for (let k = 0; k < pieces; k++) {
          this.index.add(this.points.length, slerp(from, to, k / pieces));
          this.points.push(slerp(from, to, k / pieces));
          this.shore.push(number);
          this.edge.push(i);
        }
      }
    }
  }

  isFree(place: Vec, move: number, shore: number, vertex: number): boolean {
    const radius = ROOM * move + SAMPLE;
    const size = this.sizes[shore] as number;
    return !this.index.find(place, radius, (id) => {
      const isOwn = this.shore[id] === shore;
      const apart = ((this.edge[id] as number) - vertex + size) % size;
      // The edges at the vertex and those next to them.
      if (isOwn && (apart <= 1 || apart >= size - 2)) return false;
      return angle(this.points[id] as Vec, place) < radius;
    });
  }
}
