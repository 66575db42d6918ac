import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countryCodes from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { Position } from '../../src/geo/position';
import { indexLand, isLand, type Land, shoreFrom } from './land';
import { ringsOf } from './land-rings';

type Shape = Parameters<typeof ringsOf>[0];

let read: ReadonlyMap<string, readonly Shape[]> | undefined;
const indexed = new Map<string, Land | undefined>();

/**
 * Whether a position lies in a country, or no farther from it than some kilometres, on Natural Earth 1:10m.
 * True for a country without a shape of its own there.
 */
export function isNearCountry(alpha2: string, position: Position, kilometres: number): boolean {
  const country = countryOf(countryCodes.alpha2ToNumeric(alpha2) ?? '');
  if (!country || isLand(country, position)) return true;
  const border = shoreFrom(country, position);
  return border !== undefined && border.distance <= kilometres;
}

/** Returns the borders and coasts of a country, those of its islands and outlying territories too. */
function countryOf(code: string): Land | undefined {
  if (!indexed.has(code)) {
    const shapes = countries().get(code) ?? [];
    indexed.set(code, shapes.length > 0 ? indexLand(shapes.flatMap(ringsOf)) : undefined);
  }
  return indexed.get(code);
}

/** By ISO 3166-1 numeric code, which outlying territories share with their country. */
function countries(): ReadonlyMap<string, readonly Shape[]> {
  if (!read) {
    const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
    const { features } = feature(JSON.parse(readFileSync(file, 'utf8')), 'countries');
    const byCode = new Map<string, Shape[]>();
    for (const { id, geometry } of features) {
      const code = String(id);
      byCode.set(code, [...(byCode.get(code) ?? []), geometry]);
    }
    read = byCode;
  }
  return read;
}
