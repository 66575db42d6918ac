import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { chineseName } from './chinese-name';
import { readTowns, type Town } from './geonames';
import { type Label, minzoomOf } from './label';
import { portOfTown } from './port-towns';
import type { LonLat } from './shapes';
import { ALL_TOWNS, type WeighedTown, zoomsOfTowns } from './thin-towns';
import { type KeptTownName, readKeptTownNames } from './town-names';

export const OTHER_TOWNS = new URL('../../data/places/towns.csv', import.meta.url);

/** South America and Panama, where the corridor begins, and China, where it ends: of these also small towns are named. */
const NEAR = new Set('AR BO BR CL CN CO EC GF GY PA PE PY SR UY VE'.split(' '));
const LEAST_POPULATION = 15_000;
const LEAST_POPULATION_NEAR = 1_000;

/** Countries that do not write in Latin letters, or with marks that the fonts lack: names of towns there are in plain letters. */
const PLAIN = new Set(
  `AE AF AM BD BG BH BT BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV NP OM PK PS
  QA RU SA SD SY TH TJ TN TW UA UZ VN YE`.split(/\s+/),
);

/** What feature codes of GeoNames add to the weight of a town: a seat of a country, of a province, of a district. */
const WEIGHT_OF_SEATS: Readonly<Record<string, number>> = { PPLC: 1.2, PPLA: 0.5, PPLA2: 0.15 };
const TOWN_CODES = new Set([
  'PPL',
  'PPLA',
  'PPLA2',
  'PPLA3',
  'PPLA4',
  'PPLA5',
  'PPLC',
  'PPLG',
  'PPLX',
]);

/** Least weights of names that are written larger: two million people, and 200,000. */
const METROPOLIS = 6.3;
const LARGE = 5.3;

/** Zoom of towns without population, which records of the atlas name. */
const ZOOM_OF_OTHERS = 8;

/**
 * Returns the labels of towns. Names and zooms of those that matter to the corridor come from the hand-kept table; all else is
 * from GeoNames (CC BY 4.0).
 */
export function townLabels(): readonly Label[] {
  const rows = readKeptTownNames();
  const towns = readTowns().filter((town) => isNamed(town, rows.get(town.id)));
  const ids = new Set(towns.map(({ id }) => id));
  const unknown = [...rows.keys()].filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Error(`data/basemap: GeoNames has no ${unknown.join()}`);
  const weighed = towns.map((town): WeighedTown => {
    const zoom = rows.get(town.id)?.zoom ?? (isPart(town) ? ALL_TOWNS : undefined);
    return {
      at: town.at,
      weight: weightOf(town),
      ...(zoom !== undefined && { zoom: minzoomOf(zoom) }),
    };
  });
  const zooms = zoomsOfTowns(weighed);
  return [
    ...towns.map((town, i) => labelOf(town, rows.get(town.id), zooms[i] ?? 0)),
    ...otherTowns(),
  ];
}

function isNamed(town: Town, kept: KeptTownName | undefined): boolean {
  if (kept) return true;
  const { country, featureCode, name, population } = town;
  const isNear = NEAR.has(country);
  const least = isNear ? (isPart(town) ? 0 : LEAST_POPULATION_NEAR) : LEAST_POPULATION;
  // Names with commas or figures are of parts of towns.
  if (!TOWN_CODES.has(featureCode) || population < least || /[\d,()]/.test(name)) return false;
  // GeoNames knows many villages of China by their sound alone, which Chinese readers cannot read.
  return country !== 'CN' || chineseName(town) !== undefined;
}

/** Returns whether a place is a part of a town, or the seat of a district without a count, as those in and round cities are. */
function isPart({ featureCode, population }: Town): boolean {
  return featureCode === 'PPLX' || (featureCode === 'PPLA3' && population === 0);
}

function labelOf(town: Town, kept: KeptTownName | undefined, zoom: number): Label {
  const { at, country, featureCode, name, plainName } = town;
  const en = kept?.en ?? (PLAIN.has(country) ? plainName.replaceAll(/[`']$|`/g, '') : name);
  const zh = kept?.zh ?? chineseName(town);
  const port = portOfTown(en, at);
  const weight = weightOf(town);
  return {
    kind: 'town',
    en,
    ...(kept?.es !== undefined && { es: kept.es }),
    ...(kept?.pt !== undefined && { pt: kept.pt }),
    ...(zh !== undefined && { zh }),
    minzoom: zoom,
    rank: townRank(zoom, weight),
    at,
    ...(weight >= LARGE && { size: weight >= METROPOLIS ? 2 : 1 }),
    ...(featureCode === 'PPLC' && { capital: true }),
    ...(port !== undefined && { port }),
  };
}

function weightOf({ population, featureCode }: Town): number {
  return Math.log10(Math.max(population, 1000)) + (WEIGHT_OF_SEATS[featureCode] ?? 0);
}

function townRank(zoom: number, weight: number): number {
  return zoom * 100 + 99 - Math.round(Math.min(9.9, weight) * 10);
}

/** Returns the towns of records that GeoNames, as packaged, lacks. */
function otherTowns(): readonly Label[] {
  const rows = parseCsv(readFileSync(OTHER_TOWNS, 'utf8'), { columns: true }) as readonly {
    readonly name: string;
    readonly lon: string;
    readonly lat: string;
  }[];
  return rows.map(({ name, lon, lat }) => {
    const at: LonLat = [Number(lon), Number(lat)];
    return {
      kind: 'town',
      en: name,
      minzoom: ZOOM_OF_OTHERS,
      rank: townRank(ZOOM_OF_OTHERS, 0),
      at,
    };
  });
}
