import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import countryCodes from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { Position } from '../../src/geo/position';

type Country = Feature<Polygon | MultiPolygon>;

let read: ReadonlyMap<string, readonly Country[]> | undefined;

/**
 * Whether a position lies in a country, or no farther from it than some kilometres, on Natural Earth 1:10m.
 * True for a country without a shape of its own there.
 */
export function isNearCountry(alpha2: string, position: Position, kilometres: number): boolean {
  const shapes = countries().get(countryCodes.alpha2ToNumeric(alpha2) ?? '') ?? [];
  if (shapes.length === 0) return true;
  const point = [...position];
  return (
    shapes.some((shape) => booleanPointInPolygon(point, shape)) ||
    shapes.some(
      (shape) => pointToPolygonDistance(point, shape, { units: 'kilometers' }) <= kilometres,
    )
  );
}

/** By ISO 3166-1 numeric code, which outlying territories share with their country. */
function countries(): ReadonlyMap<string, readonly Country[]> {
  if (!read) {
    const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
    const { features } = feature(JSON.parse(readFileSync(file, 'utf8')), 'countries');
    const byCode = new Map<string, Country[]>();
    for (const each of features as readonly Country[]) {
      const code = String(each.id);
      byCode.set(code, [...(byCode.get(code) ?? []), each]);
    }
    read = byCode;
  }
  return read;
}
