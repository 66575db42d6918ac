import type { LegRoutes } from '../domain/alternative';
import { routeQueryKey, type SeaRoute } from '../domain/sea-route';
import type { LegPlan, Place } from '../domain/voyage';
import { voyageTracks } from '../domain/voyage-track';
import type { Track } from '../geo/position';
import { keepList, memoizeSelector } from './memoize-selector';
import { claimedCalls, claimedVoyages } from './select-claimed-legs';
import { type FittedInputs, type OpenVoyage, openVoyage, VOYAGE_INPUTS } from './select-voyage';
import type { AppState } from './store';

/** The voyage that the map draws for the open page. */
export interface DrawnVoyage {
  readonly places: readonly Place[];
  readonly legs: readonly LegPlan[];
  /** One track per leg; empty while the route is not known. */
  readonly tracks: readonly Track[];
  /** Whether each leg goes over land. */
  readonly isOverLand: readonly boolean[];
  /** Ids of the passages that the voyage takes. */
  readonly passed: readonly string[];
  /** Whether the voyage is the corridor's sea leg, which has its own layer. */
  readonly isCorridor: boolean;
}

type Inputs = FittedInputs & Pick<AppState, 'catalogues' | 'catalogueCells'>;

/** Selects the voyage of the open page or of the open claim's model; undefined on other pages. */
export const drawnVoyage = memoizeSelector<keyof Inputs, DrawnVoyage | undefined>(
  [plannedVoyage, knownRoutes, 'corridorMap'],
  (state) => {
    const voyage = plannedVoyage(state);
    if (!voyage) return undefined;
    const { places, legs } = voyage;
    const found = knownRoutes(state);
    return {
      places,
      legs,
      tracks: voyageTracks(legs, found),
      isOverLand: legs.map(({ mode }) => mode === 'land'),
      passed: found.flatMap((route) => route?.passages.map(({ id }) => id) ?? []),
      isCorridor: isCorridor(state, voyage),
    };
  },
);

type PlannedVoyage = Pick<OpenVoyage, 'places' | 'legs'>;

function plannedVoyage(state: Inputs): PlannedVoyage | undefined {
  return openVoyage(state) ?? claimedVoyage(state);
}

/** Selects the routes of the voyage's legs, the same list while the same ones are known. */
const routesOfVoyage = keepList(
  memoizeSelector<keyof Inputs, LegRoutes>([plannedVoyage, 'answers'], (state) =>
    (plannedVoyage(state)?.legs ?? []).map((leg): SeaRoute | undefined => {
      const answer = leg.mode === 'sea' ? state.answers[leg.key] : undefined;
      return answer?.state === 'ready' && answer.value.ok ? answer.value : undefined;
    }),
  ),
);

function knownRoutes(state: Inputs): LegRoutes {
  return routesOfVoyage(state);
}

const claimedVoyage = memoizeSelector<keyof Inputs, PlannedVoyage | undefined>(
  [...VOYAGE_INPUTS, 'catalogues', 'catalogueCells'],
  (state) => {
    const places = claimedCalls(state);
    if (!places) return undefined;
    const legs = claimedVoyages(state).voyage.map(
      (query): LegPlan => ({ mode: 'sea', query, key: routeQueryKey(query) }),
    );
    return { places, legs };
  },
);

/** Returns whether a voyage is the corridor's sea leg without closures and required passages, and not led round one for the ship. */
function isCorridor({ corridorMap }: Inputs, { places, legs }: PlannedVoyage): boolean {
  if (corridorMap.state !== 'ready') return false;
  const { from, to } = corridorMap.value.seaLeg;
  const [leg] = legs;
  const ends = places.map(({ stop }) => (stop.kind === 'port' ? stop.id : undefined));
  if (ends.length !== 2 || ends[0] !== from || ends[1] !== to || leg?.mode !== 'sea') return false;
  const { closed = [], opened = [], via = [], vessel } = leg.query;
  return closed.length + opened.length + via.length === 0 && !vessel;
}
