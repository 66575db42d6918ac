import type { Fairway, WaterwayPassage } from '../domain/waterways';
import type { Position } from '../geo/position';
import { type Access, accessesOf } from './access';
import { assembleRoute } from './assemble-route';
import type { CoarseStep } from './coarse-graph';
import { type CanalEnd, type Conditions, World } from './conditions';
import { Fairways } from './fairways';
import type { SeaStretch } from './found-way';
import { LazySearch, lengthOf, type Terminal } from './lazy-search';
import type { Network } from './network';
import { ICE_LIMIT, WEATHER_LIMIT } from './obstacles';
import { Passages } from './passages';
import { refine, searchAlong } from './refine';
import { alongRiver } from './river-way';
import type { RouteAnswer, RouteFlag, RouteRequest } from './route';
import { angle, EARTH_KM, toVec, type Vec } from './vec';
import { type WayOut, waysOut } from './way-out';

/** Ports nearer than this are sought a way between at the fine scale as well: the coarse one lacks small sounds. */
const SHORT_KM = 700;
/** Of the ellipse in which it is sought: its longer axis, as a share of the distance, and in km. */
const ELLIPSE = 1.35;
const ELLIPSE_KM = 60;

/** A start or goal of the coarse search: an access, and a way out from it. */
interface Gateway extends Terminal {
  readonly access: Access;
  readonly out: WayOut;
}

/** A way over the sea between two accesses. Radians. */
interface SeaWay {
  readonly from: Access;
  readonly to: Access;
  readonly stretches: readonly SeaStretch[];
  readonly isFallback: boolean;
  readonly cost: number;
}

/** Finds the shortest navigable way between places. Made once for a network; asked any number of times. */
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

  route(request: RouteRequest): RouteAnswer {
    const { closed = [], opened = [], via = [] } = request;
    const unknown = [...closed, ...opened, ...via].find((name) => !this.passages.find(name));
    if (unknown !== undefined) return { ok: false, reason: 'unknown-passage', detail: unknown };
    for (const end of ['from', 'to'] as const) {
      if (!isPosition(request[end])) return { ok: false, reason: 'bad-position', detail: end };
    }
    const [from, to] = [toVec(request.from), toVec(request.to)];
    const shut = this.passages.closedTo(request, [from, to]);
    const flags: RouteFlag[] = [];
    let conditions = this.world.under(shut, request.keepsWeatherLimit ?? true);
    const kinds = [from, to].map((end) => conditions.fine.obstacles.kindsAt(end));
    const iced = kinds.findIndex((kind) => kind & ICE_LIMIT);
    if (iced >= 0) return { ok: false, reason: 'beyond-ice', detail: iced === 0 ? 'from' : 'to' };
    if (kinds.some((kind) => kind & conditions.fine.kinds & WEATHER_LIMIT)) {
      conditions = this.world.under(shut, false);
      flags.push('weather-limit-lifted');
    }
    const starts = accessesOf(conditions.fine, this.fairways, from);
    if (starts.length === 0) return { ok: false, reason: 'landlocked', detail: 'from' };
    const goals = accessesOf(conditions.fine, this.fairways, to);
    if (goals.length === 0) return { ok: false, reason: 'landlocked', detail: 'to' };
    const way = via.length > 0 ? undefined : this.seaWay(conditions, starts, goals);
    if (!way) return { ok: false, reason: 'closed' };
    const river = alongRiver(starts, goals, way.cost);
    if (way.isFallback) flags.push('fallback');
    return assembleRoute({ request, way: river ?? way, flags, passages: this.passages });
  }

  private seaWay(
    conditions: Conditions,
    starts: readonly Access[],
    goals: readonly Access[],
  ): SeaWay | undefined {
    const wide = this.wideWay(conditions, starts, goals);
    const short = this.shortWay(conditions, starts, goals, wide?.cost ?? Number.POSITIVE_INFINITY);
    return short ?? wide;
  }

  /** Over the coarse graph, then refined. */
  private wideWay(
    conditions: Conditions,
    starts: readonly Access[],
    goals: readonly Access[],
  ): SeaWay | undefined {
    const from = this.gateways(conditions, starts);
    const to = this.gateways(conditions, goals);
    if (from.length === 0 || to.length === 0) return undefined;
    const coarse = conditions.search.find(from, to);
    if (!coarse) return undefined;
    const [start, goal] = [from[coarse.start] as Gateway, to[coarse.goal] as Gateway];
    const lines = linesOf(conditions, start.out.way, coarse.steps, [...goal.out.way].reverse());
    let isFallback = false;
    const stretches = lines.map((stretch): SeaStretch => {
      if (stretch.canal !== undefined) return stretch;
      const refined = refine(conditions.fine, this.lazy, stretch.points);
      isFallback ||= refined.isFallback;
      return { points: refined.points };
    });
    const cost = lengthOfAll(stretches) + start.access.cost + goal.access.cost;
    return { from: start.access, to: goal.access, stretches, isFallback, cost };
  }

  /** At the fine scale alone, for ports near each other. */
  private shortWay(
    { fine }: Conditions,
    starts: readonly Access[],
    goals: readonly Access[],
    limit: number,
  ): SeaWay | undefined {
    let best: SeaWay | undefined;
    for (const from of starts) {
      for (const to of goals) {
        const far = angle(from.point, to.point);
        if (far * EARTH_KM > SHORT_KM) continue;
        const most = Math.min(limit, best?.cost ?? limit) - from.cost - to.cost;
        if (far >= most) continue;
        const line = [from.point, to.point];
        const window = Math.min(most - far, (ELLIPSE - 1) * far + ELLIPSE_KM / EARTH_KM);
        const points = searchAlong(fine, this.lazy, line, [(window * EARTH_KM) / 2]);
        if (!points || lengthOf(points) >= most) continue;
        const cost = lengthOf(points) + from.cost + to.cost;
        best = { from, to, stretches: [{ points }], isFallback: false, cost };
      }
    }
    return best;
  }

  private gateways({ fine, coarse }: Conditions, accesses: readonly Access[]): Gateway[] {
    return accesses.flatMap((access) =>
      waysOut(fine, coarse, this.lazy, access.point).map((out) => ({
        point: out.point,
        cost: access.cost + out.cost,
        access,
        out,
      })),
    );
  }
}

/** The coarse way as lines over the sea and canals between them. */
function linesOf(
  { portals, search }: Conditions,
  start: readonly Vec[],
  steps: readonly CoarseStep[],
  end: readonly Vec[],
): SeaStretch[] {
  const stretches: SeaStretch[] = [];
  let points: Vec[] = [...start];
  for (const step of steps) {
    if ('corner' in step) {
      points.push(search.corner(step.corner));
      continue;
    }
    const portal = portals[step.portal] as CanalEnd;
    const out = portal.exits[step.exit]?.way ?? [portal.line[0] as Vec];
    if (step.enters) {
      stretches.push({ points: [...points, ...[...out].reverse()] });
      stretches.push({ points: portal.line, canal: portal.passage });
    } else points = [...out];
  }
  return [...stretches, { points: [...points, ...end] }];
}

function lengthOfAll(stretches: readonly SeaStretch[]): number {
  return stretches.reduce((sum, { points }) => sum + lengthOf(points), 0);
}

function isPosition([lon, lat]: Position): boolean {
  return Number.isFinite(lon) && Math.abs(lat) <= 90;
}
