import type { Alternative, AlternativePlan, LegRoutes } from '../domain/alternative';
import type { RouteQuery, SeaRoute } from '../domain/sea-route';
import { planLegs } from '../domain/voyage';
import { chooseAlternatives } from '../voyage/choose-alternatives';
import { type PlanItinerary, proposeFirst, proposeOthers } from '../voyage/propose-alternatives';
import { keepList, memoizeSelector } from './memoize-selector';
import { placeOf } from './select-places';
import { type FitInputs, fitLegs, shipLimits } from './select-ship-limits';
import {
  type FittedInputs,
  landRouter,
  openPlaces,
  VOYAGE_INPUTS,
  type VoyageInputs,
  voyageOfAnySize,
} from './select-voyage';
import type { AppState } from './store';

type FittedKey = keyof FittedInputs;

/** What changes when routes arrive, the ship or the voyage: below it, values stay the same objects while the same routes are known. */
const ROUTED_INPUTS = [...VOYAGE_INPUTS, 'answers', shipLimits] as const;

/** Selects the plans of the open voyage itself and of the direct voyage. */
export const firstPlans = memoizeSelector<FittedKey, readonly AlternativePlan[]>(
  ROUTED_INPUTS,
  (state) => fitPlans(firstPlansOfAnySize(state), state),
);

const firstPlansOfAnySize = memoizeSelector(VOYAGE_INPUTS, (state): readonly AlternativePlan[] => {
  const voyage = voyageOfAnySize(state);
  return voyage ? proposeFirst(voyage.itinerary, state.closures, planWith(state)) : [];
});

/** Selects the plans of proposed alternatives; empty until the direct route is known. */
export const otherPlans = memoizeSelector<FittedKey, readonly AlternativePlan[]>(
  ROUTED_INPUTS,
  (state) => fitPlans(otherPlansOfAnySize(state), state),
);

/** Selects the routes of the direct voyage; empty until they are known. */
const directRoutes = keepList(
  memoizeSelector<FittedKey, LegRoutes>(ROUTED_INPUTS, (state) => {
    const direct = directPlan(state);
    return (direct && foundRoutes(state, direct)) ?? [];
  }),
);

const otherPlansOfAnySize = memoizeSelector<FittedKey, readonly AlternativePlan[]>(
  [...VOYAGE_INPUTS, directPlan, directRoutes, shipLimits],
  (state) => {
    const [direct, routes] = [directPlan(state), directRoutes(state)];
    return direct && routes.length > 0
      ? proposeOthers(direct, routes, openPlaces(state) ?? [], planWith(state), shipLimits(state))
      : [];
  },
);

function directPlan(state: FittedInputs): AlternativePlan | undefined {
  return firstPlans(state).find(({ kind }) => kind === 'direct');
}

/** Selects what is known of each leg of all plans. */
const routesOfPlans = keepList(
  memoizeSelector<FittedKey, readonly unknown[]>(ROUTED_INPUTS, (state) =>
    [...firstPlans(state), ...otherPlans(state)].flatMap((plan) => [
      plan,
      ...(foundRoutes(state, plan) ?? []),
    ]),
  ),
);

/** Selects the alternatives whose routes are known, the open one first. */
export const knownAlternatives = memoizeSelector<FittedKey, readonly Alternative[]>(
  [routesOfPlans],
  (state) =>
    chooseAlternatives([...firstPlans(state), ...otherPlans(state)], (plan) =>
      foundRoutes(state, plan),
    ),
);

/** Selects whether a route of the open voyage or of a proposed alternative is still to come. */
export const isSeekingAlternatives = memoizeSelector<FittedKey, boolean>(ROUTED_INPUTS, (state) =>
  [...firstPlans(state), ...otherPlans(state)].some((plan) => isAwaited(state, plan)),
);

/** Selects whether a route of the open voyage itself is still to come. */
export const isRoutingVoyage = memoizeSelector<FittedKey, boolean>(ROUTED_INPUTS, (state) =>
  firstPlans(state).some((plan) => isAwaited(state, plan)),
);

function isAwaited(
  { answers }: Pick<AppState, 'answers'>,
  { legs }: Pick<AlternativePlan, 'legs'>,
): boolean {
  return legs.some(
    (leg) => leg.mode === 'sea' && [undefined, 'loading'].includes(answers[leg.key]?.state),
  );
}

/** Selects the known alternatives except the open one. */
export const otherAlternatives = keepList(
  memoizeSelector<FittedKey, readonly Alternative[]>([knownAlternatives], (state) =>
    knownAlternatives(state).filter(({ isOpen }) => !isOpen),
  ),
);

/** Returns the route queries of a plan's sea legs, that for a ship of any size before that for the reader's. */
export function queriesOf({ legs }: Pick<AlternativePlan, 'legs'>): readonly RouteQuery[] {
  return legs.flatMap((leg) =>
    leg.mode === 'sea' ? [...(leg.anySize ? [leg.anySize.query] : []), leg.query] : [],
  );
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

/** Returns plans whose legs the reader's ship can sail: the same list, and the same plans in it, where nothing changes. */
function fitPlans(plans: readonly AlternativePlan[], state: FitInputs): readonly AlternativePlan[] {
  const found = plans.map((plan) => fitPlan(plan, fitLegs(plan.legs, state)));
  if (found.every((plan, i) => plan === plans[i])) return plans;
  const known = fittedLists.get(plans);
  if (known?.every((plan, i) => plan === found[i])) return known;
  fittedLists.set(plans, found);
  return found;
}

function fitPlan(plan: AlternativePlan, legs: AlternativePlan['legs']): AlternativePlan {
  if (legs === plan.legs) return plan;
  const known = fittedPlans.get(legs) ?? { ...plan, legs };
  fittedPlans.set(legs, known);
  return known;
}

const fittedLists = new WeakMap<readonly AlternativePlan[], readonly AlternativePlan[]>();
/** By the fitted legs, which are made for one plan. */
const fittedPlans = new WeakMap<AlternativePlan['legs'], AlternativePlan>();
