import * as v from 'valibot';
import type { RouteResult, SeaRoute } from '../domain/sea-route';
import { packTrack, unpackTrack } from '../geo/packed-track';
import type { Track } from '../geo/position';
import { sailedTrack } from '../geo/track';
import { nauticalMiles } from '../geo/units';
import { position, words } from './fields';

/** Answers of the routing engine by the key of their query. */
export type KeptRoutes = ReadonlyMap<string, RouteResult>;

/** About a metre. */
const STEPS_PER_DEGREE = 100_000;

/** Returns answers of the engine in the form in which the build keeps them beside a page: of a track its waypoints alone. */
export function packKeptRoutes(routes: KeptRoutes): unknown {
  return Object.fromEntries([...routes].map(([key, result]) => [key, packed(result)]));
}

function packed(result: RouteResult): unknown {
  if (!result.ok) return result;
  const { track: _, waypoints, approaches, ...rest } = result;
  return {
    ...rest,
    waypoints: pack(waypoints),
    approaches: approaches.map((approach) => ({ ...approach, track: pack(approach.track) })),
  };
}

function pack(track: Track): readonly number[] {
  return packTrack(track, STEPS_PER_DEGREE);
}

const line = v.pipe(
  v.array(v.pipe(v.number(), v.integer())),
  v.transform((steps: number[]) => unpackTrack(steps, STEPS_PER_DEGREE)),
);
const distance = v.pipe(v.number(), v.minValue(0), v.transform(nauticalMiles));

const route: v.GenericSchema<unknown, SeaRoute> = v.pipe(
  v.strictObject({
    ok: v.literal(true),
    distance,
    waypoints: line,
    approaches: v.array(
      v.strictObject({
        end: v.picklist(['from', 'to']),
        kind: v.picklist(['gap', 'fairway']),
        fairway: v.exactOptional(words),
        track: line,
        distance,
      }),
    ),
    passages: v.array(v.strictObject({ id: words, position, distance })),
    flags: v.array(v.picklist(['fallback', 'weather-limit-lifted'])),
  }),
  v.transform((kept) => ({ ...kept, track: sailedTrack(kept.waypoints) })),
);

const failure = v.strictObject({
  ok: v.literal(false),
  reason: v.picklist([
    'closed',
    'too-large',
    'landlocked',
    'separate-waters',
    'beyond-ice',
    'bad-position',
    'unknown-passage',
  ]),
  detail: v.exactOptional(words),
  passages: v.exactOptional(v.array(words)),
  waters: v.exactOptional(
    v.tuple([v.picklist(['oceans', 'caspian-sea']), v.picklist(['oceans', 'caspian-sea'])]),
  ),
});

/** Schema of what `packKeptRoutes` returns. */
export const keptRoutes: v.GenericSchema<unknown, KeptRoutes> = v.pipe(
  v.record(v.string(), v.union([route, failure])),
  v.transform((routes): KeptRoutes => new Map(Object.entries(routes))),
);
