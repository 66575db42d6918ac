import { routeQueryKey, type SeaRoute } from '../domain/sea-route';
import type { LegPlan, Place } from '../domain/voyage';
import { voyageTracks } from '../domain/voyage-track';
import type { Track } from '../geo/position';
import { memoizeSelector } from './memoize-selector';
import { claimedCalls, claimedVoyages } from './select-claimed-legs';
import { type OpenVoyage, openVoyage, VOYAGE_INPUTS } from './select-voyage';
import type { AppState } from './store';

/** The voyage of the open page as the map shows it. */
export interface DrawnVoyage {
  readonly places: readonly Place[];
  readonly legs: readonly LegPlan[];
  /** A line a leg; empty as long as it is not found. */
  readonly tracks: readonly Track[];
  /** Whether the leg of the same number goes over land, where the land legs are drawn already. */
  readonly isOverLand: readonly boolean[];
  /** Ids of the passages that it takes. */
  readonly passed: readonly string[];
  /** Whether it is the corridor's sea leg, which is drawn anyway. */
  readonly isCorridor: boolean;
}

type Inputs = Pick<AppState, (typeof VOYAGE_INPUTS)[number] | 'catalogues'>;

/** Selects the voyage of the open page, or that which the model of the open claim computes; undefined on other pages. */
export const drawnVoyage = memoizeSelector(
  [...VOYAGE_INPUTS, 'answers', 'catalogues'],
  (state): DrawnVoyage | undefined => {
    const voyage = openVoyage(state) ?? claimedVoyage(state);
    if (!voyage) return undefined;
    const { places, legs } = voyage;
    const found = legs.map((leg): SeaRoute | undefined => {
      const answer = leg.mode === 'sea' ? state.answers[leg.key] : undefined;
      return answer?.state === 'ready' && answer.value.ok ? answer.value : undefined;
    });
    return {
      places,
      legs,
      tracks: voyageTracks(legs, found),
      isOverLand: legs.map(({ mode }) => mode === 'land'),
      passed: found.flatMap((way) => way?.passages.map(({ id }) => id) ?? []),
      isCorridor: isCorridor(state, voyage),
    };
  },
);

type PlannedVoyage = Pick<OpenVoyage, 'places' | 'legs'>;

function claimedVoyage(state: Inputs): PlannedVoyage | undefined {
  const places = claimedCalls(state);
  if (!places) return undefined;
  const legs = claimedVoyages(state).voyage.map(
    (query): LegPlan => ({ mode: 'sea', query, key: routeQueryKey(query) }),
  );
  return { places, legs };
}

/** Whether a voyage is the corridor's sea leg under no closures, by the way the engine finds. */
function isCorridor({ corridorMap }: Inputs, { places, legs }: PlannedVoyage): boolean {
  if (corridorMap.state !== 'ready') return false;
  const { from, to } = corridorMap.value.seaLeg;
  const [leg] = legs;
  const ends = places.map(({ stop }) => (stop.kind === 'port' ? stop.id : undefined));
  if (ends.length !== 2 || ends[0] !== from || ends[1] !== to || leg?.mode !== 'sea') return false;
  const { closed = [], opened = [], via = [] } = leg.query;
  return closed.length + opened.length + via.length === 0;
}
