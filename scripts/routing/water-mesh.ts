import { createRequire } from 'node:module';
import Delaunator from 'delaunator';
import Flatbush from 'flatbush';
import { type Position, type Track, wrapLongitude } from '../../src/geo/position';
import { EARTH_KM, toPosition, toVec, type Vec } from '../../src/routing/vec';

/** Triangles between the vertices of the coast, each all land or all water. */
export interface WaterMesh {
  readonly points: readonly Vec[];
  /** Three vertices per triangle, water to the left of the edge from each to the next. */
  readonly corners: Uint32Array;
  /** The opposite of each half-edge, -1 at the rim of the mesh. */
  readonly opposites: Int32Array;
  readonly isWater: Uint8Array;
}

interface Constrained {
  /** Edges that may have to be flipped. */
  flips: Set<number>;
  constrainOne(a: number, b: number): void;
  isConstrained(edge: number): boolean;
}

/** Required, not imported: the package's types are its sources, which our compiler settings refuse. */
const Constrainautor: new (mesh: Delaunator<Float64Array>) => Constrained = createRequire(
  import.meta.url,
)('@kninnug/constrainautor');

/** Latitude of the southern rim: nothing beyond it is sailed or meshed. */
export const SOUTH_RIM = -60;
const RIM_STEP = 3;

/** Points nearer than this are one, in units of the projection (half the Earth's radius): 0.3 m. */
const SAME = 1e-7;
/** Crossings nearer than this are one, in the same units. */
const CROSSING = 1e-9;
/** How far past its end an edge still touches another, as a share of its length. */
const TOUCH = 1e-6;
/** A position on each of the Great Lakes that canals alone join to another; Michigan and Huron are one water. */
export const LAKES: readonly Position[] = [
  [-87.5, 47.8],
  [-87, 43.5],
  [-82.4, 44.8],
  [-81.2, 42.2],
  [-77.5, 43.6],
];

/** A position in the middle of each water that ships sail and that no strait joins to another: the oceans, the Caspian Sea and the lakes. */
export const SEAS: readonly Position[] = [[-120, -20], [51, 42], ...LAKES];

/** Has the methods of the package's own set that `Set` lacks. */
class FlipSet extends Set<number> {
  set(edge: number, isMember: boolean): boolean {
    if (isMember) this.add(edge);
    else this.delete(edge);
    return isMember;
  }
}

type Edge = readonly [number, number];

/**
 * Builds a constrained Delaunay triangulation of the coast in stereographic projection from the South Pole:
 * the projection preserves circles, so triangles stay Delaunay, and its singular point lies in Antarctica.
 */
export function meshWater(rings: readonly Track[]): WaterMesh {
  const points: Vec[] = [];
  const edges = untangle(points, joinRings(points, rings));
  addRim(points);
  const plane = Float64Array.from(points.flatMap(project));
  const delaunay = new Delaunator(plane);
  const constrained = new Constrainautor(delaunay);
  // The set of the package is scanned from end to end for every edge.
  constrained.flips = new FlipSet();
  for (const [a, b] of edges) constrained.constrainOne(a, b);
  const isShore = Uint8Array.from(delaunay.triangles, (_, e) =>
    Number(constrained.isConstrained(e)),
  );
  const mesh = { points, corners: delaunay.triangles, opposites: delaunay.halfedges };
  return { ...mesh, isWater: floodFrom(mesh, isShore, SEAS) };
}

export function nextEdge(edge: number): number {
  return edge % 3 === 2 ? edge - 2 : edge + 1;
}

export function triangleOf(edge: number): number {
  return Math.floor(edge / 3);
}

/** Returns the water triangle beyond a half-edge, -1 for land or the rim. */
export function waterBeyond({ opposites, isWater }: WaterMesh, edge: number): number {
  const opposite = opposites[edge] as number;
  return opposite >= 0 && isWater[triangleOf(opposite)] ? triangleOf(opposite) : -1;
}

/** Narrower water is closed, but at the gates of passages: its shores would cross on the grid, km. */
export const LEAST_WIDTH_KM = 0.6;

/** Returns the length of a half-edge on the sphere, km. */
export function edgeKm({ points, corners }: Pick<WaterMesh, 'points' | 'corners'>, edge: number) {
  const [ax, ay, az] = points[corners[edge] as number] as Vec;
  const [bx, by, bz] = points[corners[nextEdge(edge)] as number] as Vec;
  return EARTH_KM * 2 * Math.asin(Math.min(1, Math.hypot(ax - bx, ay - by, az - bz) / 2));
}

export function centreOf({ points, corners }: WaterMesh, triangle: number): Position {
  const [a, b, c] = [0, 1, 2].map((k) => points[corners[3 * triangle + k] as number] as Vec);
  if (!a || !b || !c) throw new Error(`Mesh has no triangle ${triangle}`);
  return toPosition([a[0] + b[0] + c[0], a[1] + b[1] + c[1], a[2] + b[2] + c[2]]);
}

/** Returns the triangle that contains a position, by walking from `start`; -1 beyond the rim. */
export function triangleAt(
  mesh: Pick<WaterMesh, 'points' | 'corners' | 'opposites'>,
  position: Position,
  start = 0,
): number {
  const [x, y] = project(toVec(position));
  let triangle = start;
  for (let step = 0; step < mesh.corners.length; step++) {
    const edge = [0, 1, 2].find((k) => isBeyond(mesh, 3 * triangle + k, x, y));
    if (edge === undefined) return triangle;
    const opposite = mesh.opposites[3 * triangle + edge] as number;
    if (opposite < 0) return -1;
    triangle = triangleOf(opposite);
  }
  throw new Error(`No triangle of the mesh holds ${position}`);
}

function isBeyond(
  { points, corners }: Pick<WaterMesh, 'points' | 'corners'>,
  edge: number,
  x: number,
  y: number,
): boolean {
  const [ax, ay] = project(points[corners[edge] as number] as Vec);
  const [bx, by] = project(points[corners[nextEdge(edge)] as number] as Vec);
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0 === IS_CLOCKWISE;
}

/** Delaunator's triangles are clockwise where y points up. */
const IS_CLOCKWISE = true;

function project([x, y, z]: Vec): [number, number] {
  return [x / (1 + z), y / (1 + z)];
}

/** Collects the vertices and edges of the rings north of the rim, each vertex once. */
function joinRings(points: Vec[], rings: readonly Track[]): Edge[] {
  const known = new Map<string, number>();
  const idOf = ([lon, lat]: Position): number => {
    const key = `${wrapLongitude(lon).toFixed(5)},${lat.toFixed(5)}`;
    const id = known.get(key) ?? points.length;
    if (id === points.length) {
      points.push(toVec([wrapLongitude(lon), lat]));
      known.set(key, id);
    }
    return id;
  };
  return rings
    .filter((ring) => ring.some(([, lat]) => lat > SOUTH_RIM))
    .flatMap((ring) => {
      const ids = ring.map(idOf);
      return ids.slice(1).flatMap((id, i): Edge[] => (id === ids[i] ? [] : [[ids[i] ?? id, id]]));
    });
}

function addRim(points: Vec[]): void {
  for (let lon = -180; lon < 180; lon += RIM_STEP) points.push(toVec([lon, SOUTH_RIM]));
}

/** Cuts crossing edges at a new vertex; some edges cross on the grid of the published coast. */
function untangle(points: Vec[], edges: readonly Edge[]): Edge[] {
  const flat = points.map(project);
  const at = (id: number) => flat[id] as [number, number];
  const index = new Flatbush(edges.length);
  for (const [a, b] of edges) {
    const [[ax, ay], [bx, by]] = [at(a), at(b)];
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  index.finish();
  const crossings = new Map<string, number>();
  /** Edges that lie on each other are crossed at the same point twice. */
  const crossingAt = (x: number, y: number): number => {
    const key = `${Math.round(x / CROSSING)},${Math.round(y / CROSSING)}`;
    const known = crossings.get(key);
    if (known !== undefined) return known;
    const id = points.push(unproject(x, y)) - 1;
    flat.push([x, y]);
    crossings.set(key, id);
    return id;
  };
  const cuts = new Map<number, { readonly share: number; readonly id: number }[]>();
  const cut = (edge: number, share: number, id: number) => {
    cuts.set(edge, [...(cuts.get(edge) ?? []), { share, id }]);
  };
  edges.forEach(([a, b], i) => {
    const [p, q] = [at(a), at(b)];
    const box = [
      Math.min(p[0], q[0]),
      Math.min(p[1], q[1]),
      Math.max(p[0], q[0]),
      Math.max(p[1], q[1]),
    ] as const;
    for (const j of index.search(...box)) {
      const [c, d] = edges[j] as Edge;
      if (j <= i || c === a || c === b || d === a || d === b) continue;
      const shares = crossingShares(p, q, at(c), at(d));
      if (!shares) continue;
      const [share, other] = shares;
      const x = p[0] + share * (q[0] - p[0]);
      const y = p[1] + share * (q[1] - p[1]);
      const end = [a, b, c, d].find((id) => Math.hypot(at(id)[0] - x, at(id)[1] - y) < SAME);
      const id = end ?? crossingAt(x, y);
      if (id !== a && id !== b) cut(i, share, id);
      if (id !== c && id !== d) cut(j, other, id);
    }
  });
  return edges.flatMap((edge, i) => {
    const [a, b] = edge;
    const stops = [...(cuts.get(i) ?? [])].sort((left, right) => left.share - right.share);
    const ids = [a, ...stops.map(({ id }) => id), b];
    return ids.slice(1).flatMap((id, k): Edge[] => (id === ids[k] ? [] : [[ids[k] ?? id, id]]));
  });
}

type Flat = readonly [number, number];

function crossingShares(p: Flat, q: Flat, r: Flat, s: Flat): [number, number] | undefined {
  const [ux, uy] = [q[0] - p[0], q[1] - p[1]];
  const [vx, vy] = [s[0] - r[0], s[1] - r[1]];
  const across = ux * vy - uy * vx;
  if (across === 0) return undefined;
  const share = ((r[0] - p[0]) * vy - (r[1] - p[1]) * vx) / across;
  const other = ((r[0] - p[0]) * uy - (r[1] - p[1]) * ux) / across;
  const isWithin = (value: number) => value > -TOUCH && value < 1 + TOUCH;
  return isWithin(share) && isWithin(other) ? [share, other] : undefined;
}

function unproject(x: number, y: number): Vec {
  const r = x * x + y * y;
  return [(2 * x) / (1 + r), (2 * y) / (1 + r), (1 - r) / (1 + r)];
}

function floodFrom(
  mesh: Pick<WaterMesh, 'points' | 'corners' | 'opposites'>,
  isShore: Uint8Array,
  seas: readonly Position[],
): Uint8Array {
  const isWet = new Uint8Array(mesh.corners.length / 3);
  const open = seas.map((sea) => triangleAt(mesh, sea));
  for (const start of open) isWet[start] = 1;
  for (let triangle = open.pop(); triangle !== undefined; triangle = open.pop()) {
    for (let edge = 3 * triangle; edge < 3 * triangle + 3; edge++) {
      const opposite = mesh.opposites[edge] as number;
      if (opposite < 0 || isShore[edge]) continue;
      const next = triangleOf(opposite);
      if (isWet[next]) continue;
      isWet[next] = 1;
      open.push(next);
    }
  }
  return isWet;
}
