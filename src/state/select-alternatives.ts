import type { Alternative, AlternativePlan, LegRoutes } from '../domain/alternative';
import type { RouteQuery, SeaRoute } from '../domain/sea-route';
import { planLegs } from '../domain/voyage';
import { chooseAlternatives } from '../voyage/choose-alternatives';
import { type PlanItinerary, proposeFirst, proposeOthers } from '../voyage/propose-alternatives';
import { remembered } from './remembered';
import { placeOf } from './select-places';
import { openPlaces, openVoyage, overLand, VOYAGE_PARTS, type VoyageParts } from './select-voyage';
import type { AppState } from './store';

const PARTS = [...VOYAGE_PARTS, 'answers'] as const;

/** Selects the plans of the open voyage: the one asked for and the direct one. */
export const firstPlans = remembered(VOYAGE_PARTS, (state): readonly AlternativePlan[] => {
  const voyage = openVoyage(state);
  return voyage ? proposeFirst(voyage.itinerary, state.closures, planWith(state)) : [];
});

/** Selects the plans of possible alternatives; empty until the direct route is known. */
export const otherPlans = remembered(PARTS, (state): readonly AlternativePlan[] => {
  const direct = firstPlans(state).find(({ kind }) => kind === 'direct');
  const routes = direct && foundRoutes(state, direct);
  return direct && routes
    ? proposeOthers(direct, routes, openPlaces(state) ?? [], planWith(state))
    : [];
});

/** Selects the alternatives that are known, the open one first. */
export const knownAlternatives = remembered(PARTS, (state): readonly Alternative[] =>
  chooseAlternatives([...firstPlans(state), ...otherPlans(state)], (plan) =>
    foundRoutes(state, plan),
  ),
);

/** Selects the alternatives beside the one that is open. */
export const otherAlternatives = remembered(PARTS, (state) =>
  knownAlternatives(state).filter(({ isOpen }) => !isOpen),
);

/** Returns the route queries of a plan's legs by sea. */
export function queriesOf({ legs }: Pick<AlternativePlan, 'legs'>): readonly RouteQuery[] {
  return legs.flatMap((leg) => (leg.mode === 'sea' ? [leg.query] : []));
}

/** Returns the routes of a plan's legs; undefined if one is not known, or there is none. */
export function foundRoutes(
  { answers }: Pick<AppState, 'answers'>,
  { legs }: Pick<AlternativePlan, 'legs'>,
): LegRoutes | undefined {
  const found: (SeaRoute | undefined)[] = [];
  for (const leg of legs) {
    const answer = leg.mode === 'sea' ? answers[leg.key] : undefined;
    if (leg.mode === 'land' ? !leg.way : answer?.state !== 'ready' || !answer.value.ok) {
      return undefined;
    }
    found.push(answer?.state === 'ready' && answer.value.ok ? answer.value : undefined);
  }
  return found;
}

function planWith(state: VoyageParts): PlanItinerary {
  return (itinerary, closures) => {
    const places = itinerary.stops.flatMap((stop) => placeOf(state, stop) ?? []);
    return places.length === itinerary.stops.length
      ? planLegs(itinerary, places, closures, overLand(state))
      : undefined;
  };
}
