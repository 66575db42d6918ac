import type { Position, Track } from '../../src/geo/position';
import type {
  RouteFailure,
  RouteFlag,
  RouteMeasure,
  SeaRoute,
  SeaRouter,
} from '../../src/routing/index';
import { describeFailure } from './describe-route';
import type { BadPair, Pair, PairId } from './pairs';

/** The answer to one pair. */
export interface Answer {
  readonly id: PairId;
  /** UN/LOCODEs or `longitude,latitude`; empty for a bad row. */
  readonly from: string;
  readonly to: string;
  /** Null where there is no route. */
  readonly nm: number | null;
  /** In the order sailed. */
  readonly passages: readonly string[];
  readonly flags: readonly RouteFlag[];
  /** The whole line, approaches included: unwrapped, rounded to a tenth of a metre. */
  readonly lines: readonly Track[];
  /** Why there is no route. */
  readonly error?: string;
}

type Routes = Pick<SeaRouter, 'route' | 'measure' | 'reachesWater'>;

type Found = SeaRoute | RouteMeasure | RouteFailure;

/** Routes a pair, or only measures the route without its lines. An exception of the router is an error of this pair alone. */
export function answerPair(router: Routes, pair: Pair | BadPair, withLines: boolean): Answer {
  if ('error' in pair) return failed(pair.id, '', '', pair.error);
  const { id, query } = pair;
  const [from, to] = [pair.from.label, pair.to.label];
  let result: Found;
  try {
    result = withLines ? router.route(query) : router.measure(query);
  } catch (error) {
    return failed(id, from, to, `fault: ${(error as Error).message}`);
  }
  const error = result.ok ? undefined : explainFailure(router, pair, result);
  return answerOf(pair, result, error);
}

/** Returns a result of the router as an answer, with lines if it has a track; `error` says why there is no route. */
export function answerOf({ id, from, to }: Pair, result: Found, error: string | undefined): Answer {
  if (!result.ok) return failed(id, from.label, to.label, error ?? describeFailure(result));
  return {
    id,
    from: from.label,
    to: to.label,
    nm: roundTo(result.distance, 4),
    passages: result.passages.map((each) => (typeof each === 'string' ? each : each.id)),
    flags: result.flags,
    lines: 'track' in result ? linesOf(result) : [],
  };
}

function failed(id: PairId, from: string, to: string, error: string): Answer {
  return { id, from, to, nm: null, passages: [], flags: [], lines: [], error };
}

/** Returns why there is no route, with a hint if an end may have its numbers swapped. */
export function explainFailure(router: Routes, pair: Pair, failure: RouteFailure): string {
  const message = describeFailure(failure);
  const end = failure.detail;
  if (end !== 'from' && end !== 'to') return message;
  const { position, isLonFirst } = pair[end];
  const [lon, lat] = position;
  if (!isLonFirst || Math.abs(lon) > 90 || !isAfloat(router, [lat, lon])) return message;
  return `${message}; the longitude comes first: did you mean ${lat},${lon}?`;
}

function isAfloat(router: Routes, position: Position): boolean {
  try {
    return router.reachesWater(position);
  } catch {
    return false;
  }
}

/** Returns the lines of a route from port to port: its approaches and the track between them. */
function linesOf({ approaches, track }: SeaRoute): readonly Track[] {
  const tracksAt = (end: 'from' | 'to') =>
    approaches.filter((each) => each.end === end).map((each) => each.track);
  return [...tracksAt('from'), track, ...tracksAt('to')]
    .filter((line) => line.length > 0)
    .map((line) => line.map(([lon, lat]): Position => [roundTo(lon, 6), roundTo(lat, 6)]));
}

/** Rounds to so many decimals. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
