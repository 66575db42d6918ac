import { Barriers } from './barriers';
import { CoarseGraph } from './coarse-graph';
import { CoarseSearch, type Portal } from './coarse-search';
import { Corners } from './corners';
import { type Exit, findExits } from './exits';
import type { LazySearch } from './lazy-search';
import type { Network } from './network';
import { ALL_KINDS, Obstacles, WEATHER_LIMIT } from './obstacles';
import { EdgesBeyondWeather, OpenEdges } from './open-edges';
import type { Passages } from './passages';
import type { Vec } from './vec';
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
  private readonly passages: Passages;
  private readonly lazy: LazySearch;
  private readonly fine: { readonly obstacles: Obstacles; readonly corners: Corners };
  private readonly coarse: { readonly obstacles: Obstacles; readonly corners: Corners };
  private readonly graph: CoarseGraph;
  private readonly edgeCount: number;
  private readonly beyondWeather: EdgesBeyondWeather;
  private readonly known = new Map<string, Conditions>();

  constructor(network: Network, passages: Passages, lazy: LazySearch) {
    this.passages = passages;
    this.lazy = lazy;
    this.fine = scaleOf(network.fine);
    this.coarse = scaleOf(network.coarse);
    const places = placesOf(this.coarse.corners, this.fine.corners);
    this.graph = new CoarseGraph(this.coarse.corners, network.edges, places);
    this.edgeCount = network.edges.length / 2;
    const { obstacles, corners } = this.coarse;
    this.beyondWeather = new EdgesBeyondWeather(obstacles, corners.points, this.edgeCount);
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
    const beyond = keepsWeatherLimit ? this.beyondWeather : undefined;
    const openEdges = new OpenEdges(this.coarse.corners.points, this.edgeCount, barriers, beyond);
    const portals = this.portals(closed, fine, coarse);
    const search = new CoarseSearch(this.graph, { waters: coarse, portals, openEdges });
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
