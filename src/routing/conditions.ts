import { Barriers } from './barriers';
import { CoarseGraph, CoarseSearch, type Portal } from './coarse-graph';
import { Corners } from './corners';
import { type LazySearch, lengthOf, type Waters } from './lazy-search';
import type { Network } from './network';
import { EVERYTHING, Obstacles, WEATHER_LIMIT } from './obstacles';
import type { Passages } from './passages';
import { dot, plus, unit, type Vec } from './vec';
import { type WayOut, waysOut } from './way-out';

/** The world as a query finds it: what is shut is shut at both scales. */
export interface Conditions {
  readonly fine: Waters;
  readonly coarse: Waters;
  readonly search: CoarseSearch;
  readonly portals: readonly CanalEnd[];
}

/** One end of a canal that is open. */
export interface CanalEnd extends Portal {
  readonly passage: string;
  /** The canal from this end to the other. */
  readonly line: readonly Vec[];
  readonly exits: readonly WayOut[];
}

/** Conditions made before are kept: closing and opening the same passage again costs nothing. */
const KEPT = 24;

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
    this.graph = new CoarseGraph(this.coarse.corners, network.edges);
    this.normals = normalsOf(network.edges, this.coarse.corners.points);
  }

  /**
   * @param closed ids, sorted
   * @param walls lines that may not be crossed either
   */
  under(
    closed: readonly string[],
    keepsWeatherLimit: boolean,
    walls: readonly (readonly Vec[])[] = [],
  ): Conditions {
    if (walls.length > 0) return this.make(closed, keepsWeatherLimit, walls);
    const key = [keepsWeatherLimit, ...closed].join();
    const known = this.known.get(key) ?? this.make(closed, keepsWeatherLimit, []);
    this.known.delete(key);
    this.known.set(key, known);
    if (this.known.size > KEPT) this.known.delete(this.known.keys().next().value as string);
    return known;
  }

  private make(
    closed: readonly string[],
    keepsWeatherLimit: boolean,
    walls: readonly (readonly Vec[])[],
  ): Conditions {
    const kinds = keepsWeatherLimit ? EVERYTHING : EVERYTHING & ~WEATHER_LIMIT;
    const gates = closed.flatMap((id) => {
      const gate = this.passages.gates.get(id);
      return gate ? [gate] : [];
    });
    const barriers = new Barriers([...gates, ...walls]);
    const fine = { ...this.fine, kinds, barriers };
    const coarse = { ...this.coarse, kinds, barriers };
    const isClosed = new Uint8Array(this.network.edges.length / 2);
    for (const id of closed) for (const edge of this.edgesAcross(id)) isClosed[edge] = 1;
    for (const wall of walls) for (const edge of this.edgesOver(wall)) isClosed[edge] = 1;
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
        const exits = waysOut(fine, coarse, this.lazy, from[0] as Vec);
        return { passage, line: from, exits, other: 2 * i + 1 - side, length };
      });
    });
  }

  /** Edges of the graph that cross the gate of a passage. */
  private edgesAcross(id: string): Uint32Array {
    const found = this.crossed.get(id) ?? this.edgesOver(this.passages.gates.get(id) ?? []);
    this.crossed.set(id, found);
    return found;
  }

  private edgesOver(line: readonly Vec[]): Uint32Array {
    const barriers = new Barriers(line.length > 0 ? [line] : []);
    const caps = line.slice(1).map((to, i) => capOf(line[i] as Vec, to));
    return this.edgesThat((a, b, x, y, z) => {
      const isNear = caps.some(
        ({ middle, sine }) => Math.abs(x * middle[0] + y * middle[1] + z * middle[2]) <= sine,
      );
      if (!isNear) return false;
      const { corners } = this.coarse;
      return barriers.blocks(...corners.point(a), ...corners.point(b));
    });
  }

  private edgesBeyondWeather(): Uint32Array {
    const { obstacles, corners } = this.coarse;
    const found =
      this.crossed.get('') ??
      this.edgesThat((a, b, _x, _y, z) => {
        // The great circle comes as far south as its plane is steep.
        if (Math.abs(z) > STEEP) return false;
        const [from, to] = [corners.point(a), corners.point(b)];
        return obstacles.blocks(...from, ...to, WEATHER_LIMIT);
      });
    this.crossed.set('', found);
    return found;
  }

  /** Edges of the graph by their corners and the unit normals of their planes. */
  private edgesThat(
    isMeant: (from: number, to: number, x: number, y: number, z: number) => boolean,
  ): Uint32Array {
    const { edges } = this.network;
    const found: number[] = [];
    for (let e = 0; e < edges.length; e += 2) {
      const n = (3 * e) / 2;
      const [x, y, z] = [this.normals[n], this.normals[n + 1], this.normals[n + 2]];
      if (
        isMeant(edges[e] as number, edges[e + 1] as number, x as number, y as number, z as number)
      ) {
        found.push(e / 2);
      }
    }
    return Uint32Array.from(found);
  }
}

/** No weather limit lies north of 40 S: planes steeper than that come nowhere near it. */
const STEEP = Math.cos((40 * Math.PI) / 180);

/** Unit normals of the planes of edges, three numbers an edge. */
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

function scaleOf(shores: Network['fine']) {
  const obstacles = new Obstacles(shores);
  return { obstacles, corners: new Corners(obstacles, shores.offings) };
}

function capOf(a: Vec, b: Vec): { readonly middle: Vec; readonly sine: number } {
  const middle = unit(plus(a, b));
  const cosine = Math.min(1, dot(middle, a));
  return { middle, sine: Math.sqrt(1 - cosine * cosine) + 1e-9 };
}
