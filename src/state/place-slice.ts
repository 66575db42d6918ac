import type { StateCreator } from 'zustand/vanilla';
import { bandOf, type CountryGrid } from '../domain/country-grid';
import { PLACE_RADIUS, placePosition, placeRadius } from '../domain/place';
import type { Town } from '../domain/town';
import { townAreasWithin } from '../domain/town-area';
import type { Position } from '../geo/position';
import { type Kilometres, kilometres } from '../geo/units';
import type { FetchStatus } from './data-slice';
import type { SelectionSlice } from './selection-slice';

export interface PlaceSlice {
  /** The radius round the open place within which its page lists what is there. */
  readonly placeRadius: Kilometres;
  /** Towns by area; those of areas that a page has asked for. */
  readonly townAreas: Readonly<Record<string, FetchStatus<readonly Town[]>>>;
  /** The countries of the band of latitude of each opened place. */
  readonly countryBands: Readonly<Record<number, FetchStatus<CountryGrid>>>;
  /** Sets the radius in kilometres, rounded and clamped to its range. */
  setPlaceRadius(radius: number): void;
  setTownArea(area: string, towns: FetchStatus<readonly Town[]>): void;
  setCountryBand(band: number, countries: FetchStatus<CountryGrid>): void;
}

export const createPlaceSlice: StateCreator<PlaceSlice> = (set) => ({
  placeRadius: PLACE_RADIUS.default,
  townAreas: {},
  countryBands: {},
  setPlaceRadius: (radius) => set({ placeRadius: placeRadius(radius) }),
  setTownArea: (area, towns) =>
    set(({ townAreas }) => ({ townAreas: { ...townAreas, [area]: towns } })),
  setCountryBand: (band, countries) =>
    set(({ countryBands }) => ({ countryBands: { ...countryBands, [band]: countries } })),
});

/** Returns the position whose page is open and the radius round it. */
export function openPlace({
  selection,
  placeRadius: radius,
}: Pick<SelectionSlice, 'selection'> & Pick<PlaceSlice, 'placeRadius'>):
  | { readonly position: Position; readonly radius: Kilometres }
  | undefined {
  const position = selection.kind === 'place' ? placePosition(selection.id) : undefined;
  return position && { position, radius };
}

/** Returns the countries round the open place; null on other pages and until they are requested. */
export function countriesAround(
  state: Parameters<typeof openPlace>[0] & Pick<PlaceSlice, 'countryBands'>,
): FetchStatus<CountryGrid> | null {
  const place = openPlace(state);
  return (place && state.countryBands[bandOf(place.position)]) ?? null;
}

/** Towns are known at least up to this distance, so that a place can be named by the nearest one. */
const LEAST_REACH = kilometres(150);

/** Returns how far from a place with this radius all towns are fetched. */
export function townReach(radius: Kilometres): Kilometres {
  return kilometres(Math.max(radius, LEAST_REACH));
}

/** Returns the areas whose towns the open place needs; none on other pages. */
export function neededTownAreas(state: Parameters<typeof openPlace>[0]): readonly string[] {
  const place = openPlace(state);
  if (!place) return [];
  return townAreasWithin(place.position, townReach(place.radius));
}
