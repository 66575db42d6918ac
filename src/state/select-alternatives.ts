import type { Alternative, AlternativePlan, LegRoutes } from '../domain/alternative';
import { type RouteQuery, routeQueryKey, type SeaRoute } from '../domain/sea-route';
import { planLegs } from '../domain/voyage';
import { chooseAlternatives } from '../voyage/choose-alternatives';
import { type PlanItinerary, proposeFirst, proposeOthers } from '../voyage/propose-alternatives';
import { memoizeSelector } from './memoize-selector';
import { placeOf } from './select-places';
import {
  landRouter,
  openPlaces,
  openVoyage,
  VOYAGE_INPUTS,
  type VoyageInputs,
} from './select-voyage';
import type { AppState } from './store';

const INPUTS = [...VOYAGE_INPUTS, 'answers'] as const;

/** Selects the plans of the open voyage itself and of the direct voyage. */
export const firstPlans = memoizeSelector(VOYAGE_INPUTS, (state): readonly AlternativePlan[] => {
  const voyage = openVoyage(state);
  return voyage ? proposeFirst(voyage.itinerary, state.closures, planWith(state)) : [];
});

/** Selects the plans of proposed alternatives; empty until the direct route is known. */
export const otherPlans = memoizeSelector(INPUTS, (state): readonly AlternativePlan[] => {
  const direct = firstPlans(state).find(({ kind }) => kind === 'direct');
  const routes = direct && foundRoutes(state, direct);
  return direct && routes
    ? proposeOthers(direct, routes, openPlaces(state) ?? [], planWith(state))
    : [];
});

/** Selects the alternatives whose routes are known, the open one first. */
export const knownAlternatives = memoizeSelector(INPUTS, (state): readonly Alternative[] =>
  chooseAlternatives([...firstPlans(state), ...otherPlans(state)], (plan) =>
    foundRoutes(state, plan),
  ),
);

/** Selects whether a route of the open voyage or of a proposed alternative is still to come. */
export const isSeekingAlternatives = memoizeSelector(INPUTS, (state): boolean =>
  [...firstPlans(state), ...otherPlans(state)]
    .flatMap(queriesOf)
    .some((query) => [undefined, 'loading'].includes(state.answers[routeQueryKey(query)]?.state)),
);

/** Selects the known alternatives except the open one. */
export const otherAlternatives = memoizeSelector(INPUTS, (state) =>
  knownAlternatives(state).filter(({ isOpen }) => !isOpen),
);

/** Returns the route queries of a plan's sea legs. */
export function queriesOf({ legs }: Pick<AlternativePlan, 'legs'>): readonly RouteQuery[] {
  return legs.flatMap((leg) => (leg.mode === 'sea' ? [leg.query] : []));
}

/** Returns the routes of a plan's legs; undefined if a route is not known or does not exist. */
export function foundRoutes(
  { answers }: Pick<AppState, 'answers'>,
  { legs }: Pick<AlternativePlan, 'legs'>,
): LegRoutes | undefined {
  const found: (SeaRoute | undefined)[] = [];
  for (const leg of legs) {
    const answer = leg.mode === 'sea' ? answers[leg.key] : undefined;
    if (leg.mode === 'land' ? !leg.route : answer?.state !== 'ready' || !answer.value.ok) {
      return undefined;
    }
    found.push(answer?.state === 'ready' && answer.value.ok ? answer.value : undefined);
  }
  return found;
}

function planWith(state: VoyageInputs): PlanItinerary {
  return (itinerary, closures) => {
    const places = itinerary.stops.flatMap((stop) => placeOf(state, stop) ?? []);
    return places.length === itinerary.stops.length
      ? planLegs(itinerary, places, closures, landRouter(state))
      : undefined;
  };
}
