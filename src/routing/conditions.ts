import type { PortWaters } from './access';
import { Barriers } from './barriers';
import { CoarseGraph } from './coarse-graph';
import { CoarseSearch } from './coarse-search';
import { CoarseTrees } from './coarse-trees';
import { Corners } from './corners';
import { type Exit, findExits } from './exits';
import { Gateways } from './gateways';
import type { LazySearch } from './lazy-search';
import type { Network } from './network';
import { ALL_KINDS, Obstacles, WEATHER_LIMIT } from './obstacles';
import { OpenEdges } from './open-edges';
import type { Passages } from './passages';
import type { Portal } from './portals';
import type { Vec } from './vec';
import { lengthOf, type Waters } from './waters';

/** The world under the closures of a query, at both scales. */
export interface Conditions {
  readonly fine: PortWaters;
  readonly coarse: Waters;
  readonly search: CoarseSearch;
  /** The same search, shared by queries from one position. */
  readonly trees: CoarseTrees;
  readonly portals: readonly CanalEnd[];
  readonly gateways: Gateways;
}

/** One end of an open canal. */
export class CanalEnd implements Portal {
  readonly passage: string;
  /** The canal from this end to the other. */
  readonly line: readonly Vec[];
  readonly at: Vec;
  readonly other: number;
  readonly length: number;
  private readonly findExits: (from: Vec) => readonly Exit[];
  private found: readonly Exit[] | undefined;

  constructor(
    passage: string,
    line: readonly Vec[],
    other: number,
    findExits: (from: Vec) => readonly Exit[],
  ) {
    this.passage = passage;
    this.line = line;
    this.at = line[0] as Vec;
    this.other = other;
    this.length = lengthOf(line);
    this.findExits = findExits;
  }

  get exits(): readonly Exit[] {
    this.found ??= this.findExits(this.at);
    return this.found;
  }
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
  private readonly beyondWeather: Uint8Array;
  private readonly known = new Map<string, Conditions>();

  constructor(network: Network, passages: Passages, lazy: LazySearch) {
    this.passages = passages;
    this.lazy = lazy;
    this.fine = scaleOf(network.fine);
    this.coarse = scaleOf(network.coarse);
    this.graph = new CoarseGraph(this.coarse.corners.placeAll(), network, this.fine.corners);
    this.beyondWeather = network.beyondWeather;
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
    const canals = this.passages.canalsWithPorts.filter(({ id }) => !closed.includes(id));
    const fine = { ...this.fine, kinds, barriers, canals };
    const coarse = { ...this.coarse, kinds, barriers };
    const beyond = keepsWeatherLimit ? this.beyondWeather : undefined;
    const { corners, edgeCount } = this.graph;
    const openEdges = new OpenEdges(corners.points, edgeCount, barriers, beyond);
    const portals = this.portals(closed, fine, coarse);
    const search = new CoarseSearch(this.graph, { waters: coarse, portals, openEdges });
    const trees = new CoarseTrees(search);
    return {
      fine,
      coarse,
      search,
      trees,
      portals,
      gateways: new Gateways(fine, coarse, this.lazy),
    };
  }

  private portals(closed: readonly string[], fine: Waters, coarse: Waters): CanalEnd[] {
    const open = [...this.passages.links].filter(([id]) => !closed.includes(id));
    const exitsOf = (from: Vec) => findExits(fine, coarse, this.lazy, from);
    return open.flatMap(([passage, line], i) =>
      [line, [...line].reverse()].map(
        (from, side) => new CanalEnd(passage, from, 2 * i + 1 - side, exitsOf),
      ),
    );
  }
}

function scaleOf(shores: Network['fine']) {
  const obstacles = new Obstacles(shores);
  return { obstacles, corners: new Corners(obstacles, shores.offings) };
}
