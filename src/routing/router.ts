import { isSamePlace, type Position } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import type { Access } from './access';
import { AccessCache } from './access-cache';
import { assembleRoute } from './assemble-route';
import { type Conditions, World } from './conditions';
import { Fairways } from './fairways';
import { type CostedPath, findPath } from './find-path';
import { LazySearch } from './lazy-search';
import { LegLengths } from './leg-lengths';
import type { Network } from './network';
import { ICE_LIMIT, WEATHER_LIMIT } from './obstacles';
import { Passages } from './passages';
import { type Path, reversePath } from './path';
import { findPathVia } from './path-via';
import { findRiverPath } from './river-path';
import type {
  RouteFailure,
  RouteFlag,
  RouteMeasure,
  RouteQuery,
  RouteResult,
  SeaId,
  VesselMeasures,
} from './sea-route';
import { toVec } from './vec';
import type { Fairway, WaterwayPassage } from './waterways';

/** A position in each sea, which every water that leads to it reaches. */
const SEAS: Readonly<Record<SeaId, Position>> = { oceans: [-140, -20], 'caspian-sea': [51, 42] };

/** The path of a query. */
interface FoundPath {
  readonly ok: true;
  readonly path: Path;
  readonly flags: readonly RouteFlag[];
}

/** Finds the shortest navigable route between two positions. Made once per network and used for any number of queries. */
export class Router {
  private readonly passages: Passages;
  private readonly accesses: AccessCache;
  private readonly world: World;
  private readonly lazy = new LazySearch();
  private readonly legs: LegLengths;

  constructor(
    network: Network,
    passages: readonly WaterwayPassage[],
    fairways: readonly Fairway[],
  ) {
    this.passages = new Passages(passages);
    this.accesses = new AccessCache(new Fairways(fairways));
    this.legs = new LegLengths(this.passages);
    this.world = new World(network, this.passages, this.lazy);
  }

  /** Returns the shortest route, or why there is none. */
  route(query: RouteQuery): RouteResult {
    const found = this.routeOf(query);
    return found.ok ? found : this.explain(query, found);
  }

  /** Returns what the shortest route amounts to, or why there is none. */
  measure(query: RouteQuery): RouteMeasure | RouteFailure {
    const fault = this.faultOf(query);
    if (fault) return fault;
    if (isSamePlace(query.from, query.to)) return EMPTY;
    const found = this.find(query, true);
    return found.ok ? this.legs.measure(found.path, found.flags) : this.explain(query, found);
  }

  private routeOf(query: RouteQuery): RouteResult {
    const fault = this.faultOf(query);
    if (fault) return fault;
    if (isSamePlace(query.from, query.to)) return emptyRoute(query.from);
    const found = this.find(query, false);
    if (!found.ok) return found;
    const { path, flags } = found;
    return assembleRoute({ query, path, flags, passages: this.passages });
  }

  /** Returns why there is no route: that the ship is too large, if a smaller one has a way. */
  private explain({ vessel, ...query }: RouteQuery, failure: RouteFailure): RouteFailure {
    return (vessel && this.whyTooLarge(vessel, query)) ?? failure;
  }

  /** Returns that a ship is too large for each way, and for which passages of the shortest; undefined if no ship gets there. */
  private whyTooLarge(vessel: VesselMeasures, query: RouteQuery): RouteFailure | undefined {
    const way = this.routeOf(query);
    if (!way.ok) return undefined;
    const taken = [
      ...way.passages.map(({ id }) => id),
      ...way.approaches.map(({ fairway }) => fairway),
    ];
    const ids = taken.filter((id) => id !== undefined);
    const passages = this.passages.exceededBy(vessel, [...new Set(ids)]);
    if (passages.length === 0) return undefined;
    return { ok: false, reason: 'too-large', detail: passages.join(' '), passages };
  }

  /** Returns what is wrong with a query, if anything is. */
  private faultOf(query: RouteQuery): RouteFailure | undefined {
    const { closed = [], opened = [], via = [] } = query;
    const unknown = [...closed, ...opened, ...via].find((name) => !this.passages.find(name));
    if (unknown !== undefined) return { ok: false, reason: 'unknown-passage', detail: unknown };
    const bad = (['from', 'to'] as const).find((end) => !isPosition(query[end]));
    return bad && { ok: false, reason: 'bad-position', detail: bad };
  }

  /** @param sharesStart whether other queries from the same position follow */
  private find(query: RouteQuery, sharesStart: boolean): FoundPath | RouteFailure {
    const { via = [] } = query;
    const closedIds = this.closedTo(query);
    const flags: RouteFlag[] = [];
    let keepsLimit = query.keepsWeatherLimit ?? true;
    let conditions = this.world.conditionsFor(closedIds, keepsLimit);
    const kinds = [query.from, query.to].map((end) =>
      this.accesses.kindsAt(conditions.fine.obstacles, end),
    );
    const iced = kinds.findIndex((kind) => kind & ICE_LIMIT);
    if (iced >= 0) return { ok: false, reason: 'beyond-ice', detail: iced === 0 ? 'from' : 'to' };
    if (kinds.some((kind) => kind & conditions.fine.kinds & WEATHER_LIMIT)) {
      keepsLimit = false;
      conditions = this.world.conditionsFor(closedIds, keepsLimit);
      flags.push('weather-limit-lifted');
    }
    const starts = this.accesses.of(conditions.fine, query.from);
    if (starts.length === 0) return { ok: false, reason: 'landlocked', detail: 'from' };
    const goals = this.accesses.of(conditions.fine, query.to);
    if (goals.length === 0) return { ok: false, reason: 'landlocked', detail: 'to' };
    const ids = via.map((name) => this.passages.find(name)?.id ?? name);
    // A passage that must be taken is closed by the query, or too small for the ship.
    if (ids.some((id) => closedIds.includes(id))) return { ok: false, reason: 'closed' };
    const path =
      ids.length === 0
        ? this.findSymmetricPath(conditions, query, starts, goals, sharesStart)
        : findPathVia(
            conditions,
            // Between them, none is taken and at once taken back.
            this.world.conditionsFor([...closedIds, ...ids].sort(), keepsLimit),
            this.passages,
            this.lazy,
            starts,
            goals,
            ids,
          );
    if (!path) return this.whyNoPath(starts, goals);
    const river = via.length === 0 ? findRiverPath(starts, goals, path.cost) : undefined;
    if (path.isFallback && !river) flags.push('fallback');
    return { ok: true, path: river ?? path, flags };
  }

  /** Whether a position has navigable water near, so that a route can begin there. */
  reachesWater(place: Position): boolean {
    const conditions = this.world.conditionsFor(this.passages.closedTo({}, []), true);
    return this.accesses.of(conditions.fine, place).length > 0;
  }

  /** Returns why no water joins two ends: one lies on water that leads to no sea, they lie on two seas, or a passage is closed. */
  private whyNoPath(starts: readonly Access[], goals: readonly Access[]): RouteFailure {
    const [from, to] = [this.seaOf(starts), this.seaOf(goals)];
    if (!from) return { ok: false, reason: 'landlocked', detail: 'from' };
    if (!to) return { ok: false, reason: 'landlocked', detail: 'to' };
    if (from === to) return { ok: false, reason: 'closed' };
    return { ok: false, reason: 'separate-waters', detail: `${from} ${to}`, waters: [from, to] };
  }

  /** Returns the sea that an end reaches with every passage open; undefined if it lies on a lake or pond. */
  private seaOf(end: readonly Access[]): SeaId | undefined {
    const allOpen = this.world.conditionsFor([], false);
    return (Object.keys(SEAS) as SeaId[]).find((id) => {
      const middle = this.accesses.of(allOpen.fine, SEAS[id]);
      return findPath(allOpen, this.lazy, end, middle) !== undefined;
    });
  }

  private closedTo(query: RouteQuery): string[] {
    const { opened = [], via = [] } = query;
    const ends = [toVec(query.from), toVec(query.to)];
    return this.passages.closedTo({ ...query, opened: [...opened, ...via] }, ends);
  }

  /** Searches from the same end in both directions, so that a route and its reverse are equally long. */
  private findSymmetricPath(
    conditions: Conditions,
    query: RouteQuery,
    starts: readonly Access[],
    goals: readonly Access[],
    sharesStart: boolean,
  ): CostedPath | undefined {
    if (searchOrigin(query) === query.from) {
      return findPath(conditions, this.lazy, starts, goals, sharesStart);
    }
    const back = findPath(conditions, this.lazy, goals, starts, sharesStart);
    return back && reversePath(back);
  }
}

/**
 * Returns the end of a query from which its path is searched, the same for a query and its reverse. `measure` answers queries in a
 * row with the same one by one search.
 */
export function searchOrigin({ from, to }: Pick<RouteQuery, 'from' | 'to'>): Position {
  return orderOf(from) <= orderOf(to) ? from : to;
}

function orderOf(place: Position): number {
  const [x, y, z] = toVec(place);
  return x + 4 * y + 16 * z;
}

const EMPTY: RouteMeasure = { ok: true, distance: nauticalMiles(0), passages: [], flags: [] };

/** Returns the route from a position to itself. */
function emptyRoute(position: Position): RouteResult {
  const track = [position];
  const distance = nauticalMiles(0);
  return { ok: true, distance, track, waypoints: track, approaches: [], passages: [], flags: [] };
}

/** Returns whether a value, which callers without types may leave out, is a position. */
function isPosition(place: Position | undefined): boolean {
  return Array.isArray(place) && place.every(Number.isFinite) && Math.abs(place[1]) <= 90;
}
