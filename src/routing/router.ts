import { isSamePlace, type Position } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import { type Access, findAccesses } from './access';
import { assembleRoute } from './assemble-route';
import { type Conditions, World } from './conditions';
import { Fairways } from './fairways';
import { type CostedPath, findPath } from './find-path';
import { LazySearch } from './lazy-search';
import type { Network } from './network';
import { ICE_LIMIT, WEATHER_LIMIT } from './obstacles';
import { Passages } from './passages';
import { reversePath } from './path';
import { findPathVia } from './path-via';
import { findRiverPath } from './river-path';
import type { RouteFailure, RouteFlag, RouteQuery, RouteResult, SeaId } from './sea-route';
import { toVec } from './vec';
import type { Fairway, WaterwayPassage } from './waterways';

/** A position in each sea, which every water that leads to it reaches. */
const SEAS: Readonly<Record<SeaId, Position>> = { oceans: [-140, -20], 'caspian-sea': [51, 42] };

/** Finds the shortest navigable route between two positions. Made once per network and used for any number of queries. */
export class Router {
  private readonly passages: Passages;
  private readonly fairways: Fairways;
  private readonly world: World;
  private readonly lazy = new LazySearch();

  constructor(
    network: Network,
    passages: readonly WaterwayPassage[],
    fairways: readonly Fairway[],
  ) {
    this.passages = new Passages(passages);
    this.fairways = new Fairways(fairways);
    this.world = new World(network, this.passages, this.lazy);
  }

  /** Returns the shortest route, or why there is none. */
  route(query: RouteQuery): RouteResult {
    const result = this.find(query);
    return result.ok || !query.vessel ? result : (this.whyTooLarge(query) ?? result);
  }

  /** Returns that a ship is too large for each way, and for which passages of the shortest; undefined if no ship gets there. */
  private whyTooLarge({ vessel = {}, ...query }: RouteQuery): RouteFailure | undefined {
    const way = this.find(query);
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

  private find(query: RouteQuery): RouteResult {
    const { closed = [], opened = [], via = [] } = query;
    const unknown = [...closed, ...opened, ...via].find((name) => !this.passages.find(name));
    if (unknown !== undefined) return { ok: false, reason: 'unknown-passage', detail: unknown };
    for (const end of ['from', 'to'] as const) {
      if (!isPosition(query[end])) return { ok: false, reason: 'bad-position', detail: end };
    }
    if (isSamePlace(query.from, query.to)) return emptyRoute(query.from);
    const [from, to] = [toVec(query.from), toVec(query.to)];
    const closedIds = this.closedTo(query);
    const flags: RouteFlag[] = [];
    let keepsLimit = query.keepsWeatherLimit ?? true;
    let conditions = this.world.conditionsFor(closedIds, keepsLimit);
    const kinds = [from, to].map((end) => conditions.fine.obstacles.kindsAt(end));
    const iced = kinds.findIndex((kind) => kind & ICE_LIMIT);
    if (iced >= 0) return { ok: false, reason: 'beyond-ice', detail: iced === 0 ? 'from' : 'to' };
    if (kinds.some((kind) => kind & conditions.fine.kinds & WEATHER_LIMIT)) {
      keepsLimit = false;
      conditions = this.world.conditionsFor(closedIds, keepsLimit);
      flags.push('weather-limit-lifted');
    }
    const starts = findAccesses(conditions.fine, this.fairways, from);
    if (starts.length === 0) return { ok: false, reason: 'landlocked', detail: 'from' };
    const goals = findAccesses(conditions.fine, this.fairways, to);
    if (goals.length === 0) return { ok: false, reason: 'landlocked', detail: 'to' };
    const ids = via.map((name) => this.passages.find(name)?.id ?? name);
    // A passage that must be taken is closed by the query, or too small for the ship.
    if (ids.some((id) => closedIds.includes(id))) return { ok: false, reason: 'closed' };
    const between =
      via.length > 0
        ? this.world.conditionsFor([...closedIds, ...ids].sort(), keepsLimit)
        : conditions;
    const path = this.findPathBetween(conditions, between, starts, goals, ids);
    if (!path) return this.whyNoPath(starts, goals);
    const river = via.length === 0 ? findRiverPath(starts, goals, path.cost) : undefined;
    if (path.isFallback && !river) flags.push('fallback');
    return assembleRoute({ query, path: river ?? path, flags, passages: this.passages });
  }

  /** Whether a position has navigable water near, so that a route can begin there. */
  reachesWater(place: Position): boolean {
    const conditions = this.world.conditionsFor(this.passages.closedTo({}, []), true);
    return findAccesses(conditions.fine, this.fairways, toVec(place)).length > 0;
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
      const middle = findAccesses(allOpen.fine, this.fairways, toVec(SEAS[id]));
      return findPath(allOpen, this.lazy, end, middle) !== undefined;
    });
  }

  private closedTo(query: RouteQuery): string[] {
    const { opened = [], via = [] } = query;
    const ends = [toVec(query.from), toVec(query.to)];
    return this.passages.closedTo({ ...query, opened: [...opened, ...via] }, ends);
  }

  private findPathBetween(
    conditions: Conditions,
    between: Conditions,
    starts: readonly Access[],
    goals: readonly Access[],
    via: readonly string[],
  ): CostedPath | undefined {
    if (via.length === 0) return findSymmetricPath(conditions, this.lazy, starts, goals);
    return findPathVia(conditions, between, this.passages, this.lazy, starts, goals, via);
  }
}

/** Searches from the same end in both directions, so that a route and its reverse are equally long. */
function findSymmetricPath(
  conditions: Conditions,
  lazy: LazySearch,
  starts: readonly Access[],
  goals: readonly Access[],
): CostedPath | undefined {
  const isForth = keyOf(starts) <= keyOf(goals);
  if (isForth) return findPath(conditions, lazy, starts, goals);
  const back = findPath(conditions, lazy, goals, starts);
  return back && reversePath(back);
}

function keyOf([access]: readonly Access[]): number {
  const [x, y, z] = access?.point ?? [0, 0, 0];
  return x + 4 * y + 16 * z;
}

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
