import { Barriers } from './barriers';
import { CoarseGraph, CoarseSearch, type Portal } from './coarse-graph';
import { Corners } from './corners';
import { type LazySearch, lengthOf, type Waters } from './lazy-search';
import type { Network } from './network';
import { EVERYTHING, Obstacles, WEATHER_LIMIT } from './obstacles';
import type { Passages } from './passages';
import { cross, dot, plus, unit, type Vec } from './vec';
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
  private readonly known = new Map<string, Conditions>();
  private readonly crossed = new Map<string, Uint32Array>();

  constructor(network: Network, passages: Passages, lazy: LazySearch) {
    this.network = network;
    this.passages = passages;
    this.lazy = lazy;
    this.fine = scaleOf(network.fine);
    this.coarse = scaleOf(network.coarse);
    this.graph = new CoarseGraph(this.coarse.corners, network.edges);
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
    const arcs = line.slice(1).map((to, i) => capOf(line[i] as Vec, to));
    return this.edgesThat((a, b, n) => {
      const isNear = arcs.some(({ middle, sine }) => Math.abs(dot(n, middle)) <= sine);
      return isNear && barriers.blocks(...a, ...b);
    });
  }

  private edgesBeyondWeather(): Uint32Array {
    const known = this.crossed.get('');
    if (known) return known;
    const { obstacles } = this.coarse;
    const found = this.edgesThat((a, b, n) => {
      // The great circle comes as far south as its plane is steep.
      const isSouthern = a[2] < SOUTH || b[2] < SOUTH || Math.abs(n[2]) < -SOUTH_PLANE;
      return isSouthern && obstacles.blocks(...a, ...b, WEATHER_LIMIT);
    });
    this.crossed.set('', found);
    return found;
  }

  private edgesThat(isMeant: (a: Vec, b: Vec, normal: Vec) => boolean): Uint32Array {
    const { edges } = this.network;
    const found: number[] = [];
    for (let e = 0; e < edges.length; e += 2) {
      const a = this.coarse.corners.point(edges[e] as number);
      const b = this.coarse.corners.point(edges[e + 1] as number);
      if (isMeant(a, b, unit(cross(a, b)))) found.push(e / 2);
    }
    return Uint32Array.from(found);
  }
}

/** No weather limit lies north of 40 S. */
const SOUTH = Math.sin((-40 * Math.PI) / 180);
const SOUTH_PLANE = -Math.cos((-40 * Math.PI) / 180);

function scaleOf(shores: Network['fine']) {
  const obstacles = new Obstacles(shores);
  return { obstacles, corners: new Corners(obstacles, shores.offings) };
}

function capOf(a: Vec, b: Vec): { readonly middle: Vec; readonly sine: number } {
  const middle = unit(plus(a, b));
  const cosine = Math.min(1, dot(middle, a));
  return { middle, sine: Math.sqrt(1 - cosine * cosine) + 1e-9 };
}
