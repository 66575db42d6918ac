import { type Cell, cellAt, type Grid, LATTICE, vecOf } from '../../src/routing/grid';
import { angle, side, slerp, toPosition, type Vec } from '../../src/routing/vec';
import { PointGrid } from './point-grid';

/** Shores are sampled this often to know what lies near, radians: half a kilometre. */
const SAMPLE = 0.5 / 6371;
/** Water left before a vertex that moves, in lengths of its move. */
const ROOM = 3;

/**
 * Moves vertices out to the lattice of every few places of the grid, on which they take less room when
 * written. Land is never given up: a vertex moves away from both its edges, and only where no other
 * shore is near. What cannot move stays where it is.
 */
export function roundShores(shores: readonly (readonly Vec[])[], grid: Grid): Vec[][] {
  const near = new Neighbourhood(shores);
  return shores.map((shore, number) => {
    const ring = [...shore];
    for (let i = 0; i < ring.length; i++) {
      const before = ring[(i + ring.length - 1) % ring.length] as Vec;
      const after = ring[(i + 1) % ring.length] as Vec;
      const at = ring[i] as Vec;
      const places = latticeAround(grid, at)
        .filter((place) => side(before, at, place) <= 0 && side(at, after, place) <= 0)
        .sort((a, b) => angle(a, at) - angle(b, at));
      const moved = places.find((place) => near.isFree(place, angle(place, at), number, i));
      if (moved) ring[i] = moved;
    }
    return withoutRepeats(ring);
  });
}

/** Neighbours that moved to one place are one vertex. */
function withoutRepeats(ring: readonly Vec[]): Vec[] {
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

/** Samples of all shores, to ask whether any but the two edges at a vertex comes near a place. */
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
      // The edges at the vertex, and of those beside them what runs away from it.
      if (isOwn && (apart <= 1 || apart >= size - 2)) return false;
      return angle(this.points[id] as Vec, place) < radius;
    });
  }
}
