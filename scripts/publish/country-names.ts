import type { CountryName } from '../../src/domain/corridor';
import { countryLabels } from '../basemap/country-labels';
import { OVERVIEW_ZOOM } from '../basemap/name-layers';

/** Below this zoom names are larger than their countries, and marks have nowhere to go. */
const LEAST_ZOOM = 1;

/** Returns the names that the basemap has in an overview, of countries with projects, so that marks leave room for them. */
export function countryNames(countries: Iterable<string>): readonly CountryName[] {
  const shown = new Set(countries);
  return countryLabels()
    .filter(({ iso, minzoom }) => {
      return iso !== undefined && shown.has(iso) && minzoom <= OVERVIEW_ZOOM;
    })
    .map(({ en, es = en, pt = en, zh = en, minzoom, at, overview: [lon, lat] = at }) => ({
      name: { en, es, pt, zh },
      position: [round(lon), round(lat)],
      levels: [Math.max(LEAST_ZOOM, minzoom), OVERVIEW_ZOOM],
    }));
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
