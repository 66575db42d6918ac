import { type Itinerary, parseItinerary, withoutVia } from '../domain/itinerary';
import type { LandRouter } from '../domain/land-route';
import { type LegPlan, type Place, planLegs } from '../domain/voyage';
import { NO_CLOSURES } from '../domain/voyage-options';
import { memoizeSelector } from './memoize-selector';
import { placeOf } from './select-places';
import { type FitInputs, fitLegs } from './select-ship-limits';
import type { AppState } from './store';

/** The voyage whose page is open, with its planned legs. */
export interface OpenVoyage {
  readonly itinerary: Itinerary;
  readonly places: readonly Place[];
  readonly legs: readonly LegPlan[];
}

/** The keys of the state from which a voyage is planned. */
export const VOYAGE_INPUTS = [
  'selection',
  'corridorMap',
  'projects',
  'gazetteer',
  'portCells',
  'landNetwork',
  'closures',
] as const satisfies readonly (keyof AppState)[];
export type VoyageInputs = Pick<AppState, (typeof VOYAGE_INPUTS)[number]>;

/** Selects the itinerary of the open page. */
export const openItinerary = memoizeSelector(['selection'], ({ selection }) =>
  selection.kind === 'voyage' ? parseItinerary(selection.id) : undefined,
);

/** Selects the places of the open voyage's stops; undefined on other pages and while a stop is not loaded. */
export const openPlaces = memoizeSelector(
  ['selection', 'corridorMap', 'projects', 'gazetteer', 'portCells', 'landNetwork'],
  (state): readonly Place[] | undefined => {
    const stops = openItinerary(state)?.stops ?? [];
    const places = stops.flatMap((stop) => placeOf(state, stop) ?? []);
    return stops.length > 0 && places.length === stops.length ? places : undefined;
  },
);

/** What a voyage is planned from for the reader's ship. */
export type FittedInputs = VoyageInputs & FitInputs;

/**
 * Selects the voyage whose page is open, as the reader's ship can sail it; undefined on other pages and while a stop or, for a
 * leg over land, the land network is not loaded.
 */
export function openVoyage(state: FittedInputs): OpenVoyage | undefined {
  const voyage = voyageOfAnySize(state);
  const legs = voyage && fitLegs(voyage.legs, state);
  if (!voyage || !legs || legs === voyage.legs) return voyage;
  if (lastFitted?.legs !== legs || lastFitted.itinerary !== voyage.itinerary) {
    lastFitted = { ...voyage, legs };
  }
  return lastFitted;
}

let lastFitted: OpenVoyage | undefined;

/** Selects the same for a ship of any size. */
export const voyageOfAnySize = memoizeSelector(VOYAGE_INPUTS, (state): OpenVoyage | undefined => {
  const [itinerary, places] = [openItinerary(state), openPlaces(state)];
  if (!itinerary || !places) return undefined;
  const legs = planLegs(itinerary, places, state.closures, landRouter(state));
  if (state.landNetwork?.state !== 'ready' && legs.some(({ mode }) => mode === 'land')) {
    return undefined;
  }
  return { itinerary, places, legs };
});

/** Selects the legs of the open voyage without required passages and with the default closures. */
export function unrestrictedLegs(state: FittedInputs): readonly LegPlan[] {
  return fitLegs(unrestrictedLegsOfAnySize(state), state);
}

const unrestrictedLegsOfAnySize = memoizeSelector(VOYAGE_INPUTS, (state): readonly LegPlan[] => {
  const voyage = voyageOfAnySize(state);
  if (!voyage) return [];
  return planLegs(withoutVia(voyage.itinerary), voyage.places, NO_CLOSURES, landRouter(state));
});

/** Selects a cached function that finds land routes, by ways that are not open only if `closures.withPlanned`. */
export const landRouter = memoizeSelector(['landNetwork', 'closures'], (state) =>
  routerFor(state, state.closures),
);

/** Selects a cached function that finds land routes by all ways of the land network, open or not. */
export const plannedLandRouter = memoizeSelector(['landNetwork'], (state) =>
  routerFor(state, { withPlanned: true }),
);

const NO_ROUTES: LandRouter = () => undefined;

function routerFor(
  { landNetwork }: Pick<AppState, 'landNetwork'>,
  ways: { readonly withPlanned: boolean },
): LandRouter {
  return landNetwork?.state === 'ready' ? landNetwork.value.routerFor(ways) : NO_ROUTES;
}
