import { Barriers } from './barriers';
import { CoarseGraph } from './coarse-graph';
import { CoarseSearch, type Portal } from './coarse-search';
import { Corners } from './corners';
import { type Exit, findExits } from './exits';
import type { LazySearch } from './lazy-search';
import type { Network } from './network';
import { ALL_KINDS, Obstacles, WEATHER_LIMIT } from './obstacles';
import type { Passages } from './passages';
import { dot, plus, unit, type Vec } from './vec';
import { lengthOf, type Waters } from './waters';

/** The world under the closures of a query, at both scales. */
export interface Conditions {
  readonly fine: Waters;
  readonly coarse: Waters;
  readonly search: CoarseSearch;
  readonly portals: readonly CanalEnd[];
}

/** One end of an open canal. */
export interface CanalEnd extends Portal {
  readonly passage: string;
  /** The canal from this end to the other. */
  readonly line: readonly Vec[];
  readonly exits: readonly Exit[];
}

/** Conditions are cached, the least recently used dropped first: reopening a passage costs nothing. */
const MAX_CACHED = 24;

/** Builds and caches the conditions of queries on one network. */
export class World {
  private readonly network: Network;
  private readonly passages: Passages;
  private readonly lazy: LazySearch;
  private readonly fine: { readonly obstacles: Obstacles; readonly corners: Corners };
  private readonly coarse: { readonly obstacles: Obstacles; readonly corners: Corners };
  private readonly graph: CoarseGraph;
  private readonly normals: Float64Array;
  private readonly known = new Map<string, Conditions>();
  private readonly crossed = new Map<string, Uint32Array>();

  constructor(network: Network, passages: Passages, lazy: LazySearch) {
    this.network = network;
    this.passages = passages;
    this.lazy = lazy;
    this.fine = scaleOf(network.fine);
    this.coarse = scaleOf(network.coarse);
    const places = placesOf(this.coarse.corners, this.fine.corners);
    this.graph = new CoarseGraph(this.coarse.corners, network.edges, places);
    this.normals = normalsOf(network.edges, this.coarse.corners.points);
  }

  /** @param closed ids of passages, sorted */
  conditionsFor(closed: readonly string[], keepsWeatherLimit: boolean): Conditions {
    const key = [keepsWeatherLimit, ...closed].join();
    const known = this.known.get(key) ?? this.buildConditions(closed, keepsWeatherLimit);
    this.known.delete(key);
    this.known.set(key, known);
    if (this.known.size > MAX_CACHED) this.known.delete(this.known.keys().next().value as string);
    return known;
  }

  private buildConditions(closed: readonly string[], keepsWeatherLimit: boolean): Conditions {
    const kinds = keepsWeatherLimit ? ALL_KINDS : ALL_KINDS & ~WEATHER_LIMIT;
    const gates = closed.flatMap((id) => {
      const gate = this.passages.gates.get(id);
      return gate ? [gate] : [];
    });
    const barriers = new Barriers(gates);
    const fine = { ...this.fine, kinds, barriers };
    const coarse = { ...this.coarse, kinds, barriers };
    const isClosed = new Uint8Array(this.network.edges.length / 2);
    for (const id of closed) for (const edge of this.edgesAcross(id)) isClosed[edge] = 1;
    if (keepsWeatherLimit) for (const edge of this.edgesBeyondWeather()) isClosed[edge] = 1;
    const portals = this.portals(closed, fine, coarse);
    const search = new CoarseSearch(this.graph, { waters: coarse, portals, isClosed });
    return { fine, coarse, search, portals };
  }

  private portals(closed: readonly string[], fine: Waters, coarse: Waters): CanalEnd[] {
    const open = [...this.passages.links].filter(([id]) => !closed.includes(id));
    return open.flatMap(([passage, line], i) => {
      const length = lengthOf(line);
      return [line, [...line].reverse()].map((from, side): CanalEnd => {
        const exits = findExits(fine, coarse, this.lazy, from[0] as Vec);
        return { passage, line: from, exits, other: 2 * i + 1 - side, length };
      });
    });
  }

  /** Returns the graph's edges that cross the gate of a passage. */
  private edgesAcross(id: string): Uint32Array {
    const found = this.crossed.get(id) ?? this.edgesOver(this.passages.gates.get(id) ?? []);
    this.crossed.set(id, found);
    return found;
  }

  private edgesOver(line: readonly Vec[]): Uint32Array {
    const barriers = new Barriers(line.length > 0 ? [line] : []);
    const { normals } = this;
    const found = new Set<number>();
    for (const { middle, sine } of capsOver(line)) {
      const [x, y, z] = middle;
      for (let n = 0; n < normals.length; n += 3) {
        const away =
          (normals[n] as number) * x +
          (normals[n + 1] as number) * y +
          (normals[n + 2] as number) * z;
        if (away > sine || away < -sine) continue;
        const [from, to] = this.endsOf(n / 3);
        if (barriers.blocks(...from, ...to)) found.add(n / 3);
      }
    }
    return Uint32Array.from(found);
  }

  private edgesBeyondWeather(): Uint32Array {
    const known = this.crossed.get('');
    if (known) return known;
    const { edges } = this.network;
    const { points } = this.coarse.corners;
    const found: number[] = [];
    for (let e = 0; e < edges.length; e += 2) {
      if (!comesSouth(points, 3 * (edges[e] as number), 3 * (edges[e + 1] as number))) continue;
      const [from, to] = this.endsOf(e / 2);
      if (this.coarse.obstacles.blocks(...from, ...to, WEATHER_LIMIT)) found.push(e / 2);
    }
    const all = Uint32Array.from(found);
    this.crossed.set('', all);
    return all;
  }

  private endsOf(edge: number): readonly [Vec, Vec] {
    const { edges } = this.network;
    const { corners } = this.coarse;
    return [corners.point(edges[2 * edge] as number), corners.point(edges[2 * edge + 1] as number)];
  }
}

/** Sine of 40 S; no weather limit lies north of it. */
const SOUTH = Math.sin((-40 * Math.PI) / 180);

/** Whether the arc between two points reaches south of 40 S: at an end, or at its southernmost point between. */
function comesSouth(points: Float64Array, a: number, b: number): boolean {
  const [az, bz] = [points[a + 2] as number, points[b + 2] as number];
  if (az < SOUTH || bz < SOUTH) return true;
  const along =
    (points[a] as number) * (points[b] as number) +
    (points[a + 1] as number) * (points[b + 1] as number) +
    az * bz;
  return bz < along * az && az < along * bz;
}

/** Returns unit normals of the planes of edges, three numbers per edge. */
function normalsOf(edges: Uint32Array, points: Float64Array): Float64Array {
  const normals = new Float64Array((3 * edges.length) / 2);
  for (let e = 0; e < edges.length; e += 2) {
    const a = 3 * (edges[e] as number);
    const b = 3 * (edges[e + 1] as number);
    const ax = points[a] as number;
    const ay = points[a + 1] as number;
    const az = points[a + 2] as number;
    const bx = points[b] as number;
    const by = points[b + 1] as number;
    const bz = points[b + 2] as number;
    const x = ay * bz - az * by;
    const y = az * bx - ax * bz;
    const z = ax * by - ay * bx;
    const size = Math.sqrt(x * x + y * y + z * z);
    normals[(3 * e) / 2] = x / size;
    normals[(3 * e) / 2 + 1] = y / size;
    normals[(3 * e) / 2 + 2] = z / size;
  }
  return normals;
}

/** The coarse coast lies up to this far out: a coarse corner stands for a fine one no farther away, km. */
const STANDS_FOR_KM = 32;

/** Returns for each coarse corner the fine one it stands for, or itself if none is near. */
function placesOf(coarse: Corners, fine: Corners): Float64Array {
  const places = coarse.points.slice(0, 3 * coarse.count);
  for (let c = 0; c < coarse.count; c++) {
    const at = 3 * c;
    const corner = fine.beside(
      places[at] as number,
      places[at + 1] as number,
      places[at + 2] as number,
      STANDS_FOR_KM,
    );
    if (corner >= 0) places.set(fine.points.subarray(3 * corner, 3 * corner + 3), at);
  }
  return places;
}

function scaleOf(shores: Network['fine']) {
  const obstacles = new Obstacles(shores);
  return { obstacles, corners: new Corners(obstacles, shores.offings) };
}

/** Returns caps that contain a line: one if it is short, else one per arc. */
function capsOver(line: readonly Vec[]): readonly Cap[] {
  const whole = capOver(line);
  if (whole.sine < SHORT_LINE) return [whole];
  return line.slice(1).map((to, i) => capOver([line[i] as Vec, to]));
}

function capOver(points: readonly Vec[]): Cap {
  const middle = unit(points.reduce((sum, point) => plus(sum, point), [0, 0, 0] as Vec));
  const cosine = points.reduce((least, point) => Math.min(least, dot(middle, point)), 1);
  return { middle, sine: Math.sqrt(Math.max(0, 1 - cosine * cosine)) + 1e-9 };
}

interface Cap {
  readonly middle: Vec;
  readonly sine: number;
}

/** Sine of the radius up to which one cap serves for a whole line: 130 km. */
const SHORT_LINE = 0.02;
