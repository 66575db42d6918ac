import type { ShoreTree } from './shore-tree';
import { angle, EARTH_KM, nearestOnArc, type Vec } from './vec';

/** A point on the shore of a ring. */
export interface ShorePoint {
  readonly point: Vec;
  /** Distance from the point asked for. */
  readonly km: number;
  /** The first vertex of its edge. */
  readonly vertex: number;
}

/** Returns the shore points within `km`, the nearest one of each run of edges, the nearest first. */
export function findShoresNear(
  tree: ShoreTree,
  point: Vec,
  km: number,
  kinds: number,
): ShorePoint[] {
  const found: ShorePoint[] = [];
  visitLeavesNear(tree, point, chordOf(km), kinds, (leaf) => {
    const nearest = nearestInLeaf(tree, point, leaf);
    if (nearest.km <= km) found.push(nearest);
  });
  return found.sort((a, b) => a.km - b.km || a.vertex - b.vertex);
}

/** Returns the distance to the nearest shore in km, or `limit` if none is nearer. */
export function measureToShore(tree: ShoreTree, point: Vec, limit: number, kinds: number): number {
  let least = limit;
  const stack = tree.links.length > 0 ? [0] : [];
  for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
    if (chordToBox(tree, point, box) > least / EARTH_KM) continue;
    const link = tree.links[box] as number;
    if (link >= 0) stack.push(link, box + 1);
    else if ((tree.leafKinds[-1 - link] as number) & kinds) {
      least = Math.min(least, nearestInLeaf(tree, point, -1 - link).km);
    }
  }
  return least;
}

/** Calls back with the two vertices of each edge of some kinds whose ends both lie within `km`. */
export function visitEdgesNear(
  tree: ShoreTree,
  point: Vec,
  km: number,
  kinds: number,
  visit: (vertex: number, next: number) => void,
): void {
  const [x, y, z] = point;
  const { vertices } = tree.rings;
  const reach = chordOf(km);
  const isNear = (v: number) => {
    const u = (vertices[3 * v] as number) - x;
    const w = (vertices[3 * v + 1] as number) - y;
    const t = (vertices[3 * v + 2] as number) - z;
    return u * u + w * w + t * t < reach * reach;
  };
  visitLeavesNear(tree, point, reach, kinds, (leaf) => {
    for (let v = tree.leafStarts[leaf] as number; v < (tree.leafEnds[leaf] as number); v++) {
      const next = tree.next[v] as number;
      if (isNear(v) && isNear(next)) visit(v, next);
    }
  });
}

/** Calls back with each leaf of some kinds whose box is no farther than a chord of the unit sphere. */
function visitLeavesNear(
  tree: ShoreTree,
  point: Vec,
  chord: number,
  kinds: number,
  visit: (leaf: number) => void,
): void {
  const stack = tree.links.length > 0 ? [0] : [];
  for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
    if (chordToBox(tree, point, box) > chord) continue;
    const link = tree.links[box] as number;
    if (link >= 0) stack.push(link, box + 1);
    else if ((tree.leafKinds[-1 - link] as number) & kinds) visit(-1 - link);
  }
}

/** Returns the chord of the unit sphere under an arc of some kilometres. */
function chordOf(km: number): number {
  return 2 * Math.sin(Math.min(Math.PI, km / EARTH_KM) / 2);
}

/** Compares edges by their chords, which lie within metres of their arcs, and measures on the arc. */
function nearestInLeaf(tree: ShoreTree, point: Vec, leaf: number): ShorePoint {
  const [x, y, z] = point;
  const { vertices } = tree.rings;
  let vertex = tree.leafStarts[leaf] as number;
  let least = Number.POSITIVE_INFINITY;
  for (let k = vertex; k < (tree.leafEnds[leaf] as number); k++) {
    const q = 3 * (tree.next[k] as number);
    const ax = vertices[3 * k] as number;
    const ay = vertices[3 * k + 1] as number;
    const az = vertices[3 * k + 2] as number;
    const dx = (vertices[q] as number) - ax;
    const dy = (vertices[q + 1] as number) - ay;
    const dz = (vertices[q + 2] as number) - az;
    const [px, py, pz] = [x - ax, y - ay, z - az];
    const square = dx * dx + dy * dy + dz * dz;
    const along = square > 0 ? (px * dx + py * dy + pz * dz) / square : 0;
    const share = Math.max(0, Math.min(along, 1));
    const away = (px - share * dx) ** 2 + (py - share * dy) ** 2 + (pz - share * dz) ** 2;
    if (away < least) {
      least = away;
      vertex = k;
    }
  }
  const shore = nearestOnArc(
    point,
    vertexAt(tree, vertex),
    vertexAt(tree, tree.next[vertex] as number),
  );
  return { point: shore, km: angle(point, shore) * EARTH_KM, vertex };
}

function chordToBox({ boxes }: ShoreTree, [x, y, z]: Vec, box: number): number {
  const at = 6 * box;
  return Math.hypot(
    Math.max(0, Math.abs(x - (boxes[at] as number)) - (boxes[at + 3] as number)),
    Math.max(0, Math.abs(y - (boxes[at + 1] as number)) - (boxes[at + 4] as number)),
    Math.max(0, Math.abs(z - (boxes[at + 2] as number)) - (boxes[at + 5] as number)),
  );
}

function vertexAt({ rings: { vertices } }: ShoreTree, v: number): Vec {
  return [vertices[3 * v], vertices[3 * v + 1], vertices[3 * v + 2]] as unknown as Vec;
}
