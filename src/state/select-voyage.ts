import { type Itinerary, parseItinerary, withoutVia } from '../domain/itinerary';
import { type LandRoute, landRoute } from '../domain/land-route';
import { type LegPlan, type Place, planLegs } from '../domain/voyage';
import { NO_CLOSURES } from '../domain/voyage-options';
import type { Position } from '../geo/position';
import { memoizeSelector } from './memoize-selector';
import { placeOf } from './select-places';
import type { AppState } from './store';

/** The voyage whose page is open, as it is asked for. */
export interface OpenVoyage {
  readonly itinerary: Itinerary;
  readonly places: readonly Place[];
  readonly legs: readonly LegPlan[];
}

/** What voyages are made out of. */
export const VOYAGE_INPUTS = [
  'selection',
  'corridorMap',
  'projects',
  'gazetteer',
  'closures',
] as const satisfies readonly (keyof AppState)[];
export type VoyageInputs = Pick<AppState, (typeof VOYAGE_INPUTS)[number]>;

/** The itinerary of the page that is open. */
export const openItinerary = memoizeSelector(['selection'], ({ selection }) =>
  selection.kind === 'voyage' ? parseItinerary(selection.id) : undefined,
);

/** Its stops; undefined on other pages and while one is not known. */
export const openPlaces = memoizeSelector(
  ['selection', 'corridorMap', 'projects', 'gazetteer'],
  (state): readonly Place[] | undefined => {
    const stops = openItinerary(state)?.stops ?? [];
    const places = stops.flatMap((stop) => placeOf(state, stop) ?? []);
    return stops.length > 0 && places.length === stops.length ? places : undefined;
  },
);

/** The voyage whose page is open; undefined on other pages and while a stop is not known. */
export const openVoyage = memoizeSelector(VOYAGE_INPUTS, (state): OpenVoyage | undefined => {
  const [itinerary, places] = [openItinerary(state), openPlaces(state)];
  if (!itinerary || !places) return undefined;
  const legs = planLegs(itinerary, places, state.closures, landRouter(state));
  return { itinerary, places, legs };
});

/** The way the voyage would go if the engine chose and nothing were closed that is usually open. */
export const unrestrictedLegs = memoizeSelector(VOYAGE_INPUTS, (state): readonly LegPlan[] => {
  const voyage = openVoyage(state);
  if (!voyage) return [];
  return planLegs(withoutVia(voyage.itinerary), voyage.places, NO_CLOSURES, landRouter(state));
});

/** Finds ways over the land legs of the atlas, each once; those that are not open only if the reader wants them. */
export const landRouter = memoizeSelector(['corridorMap', 'closures'], (state) =>
  createLandRouter(state, state.closures.withPlanned),
);

/** Finds ways over all land legs of the atlas, open or not, each once. */
export const plannedLandRouter = memoizeSelector(['corridorMap'], (state) =>
  createLandRouter(state, true),
);

function createLandRouter({ corridorMap }: Pick<AppState, 'corridorMap'>, withPlanned: boolean) {
  const legs = corridorMap.state === 'ready' ? corridorMap.value.legs : [];
  const cache = new Map<string, LandRoute | undefined>();
  return (from: Position, to: Position) => {
    const key = `${from}|${to}`;
    if (!cache.has(key)) cache.set(key, landRoute(legs, from, to, { withPlanned }));
    return cache.get(key);
  };
}
