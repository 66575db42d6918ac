import { lambertDistance } from '../geo/lambert-distance';
import type { Track } from '../geo/position';
import {
  type Kilometres,
  kilometres,
  nauticalMiles,
  nauticalMilesToKilometres,
} from '../geo/units';
import type { Terrain, WayMode } from './land-network';

/** Returns the length of a line on WGS84. */
export function lineLength(line: Track): Kilometres {
  const miles = line.slice(1).reduce((sum, to, i) => sum + lambertDistance(line[i] ?? to, to), 0);
  return nauticalMilesToKilometres(nauticalMiles(miles));
}

/** Returns a length derived from that of a line, to a tenth of a kilometre. It is good to a few per cent. */
export function derivedLength(lineKm: number, sinuosity: number): Kilometres {
  return kilometres(Math.round(lineKm * sinuosity * 10) / 10);
}

/**
 * Ratio of a length to that of its line by mode and terrain, and also by country where lengths are published there: `road
 * mountains`, `road mountains PE`.
 */
export type Sinuosities = Readonly<Record<string, number>>;

/** Returns the key of a mode's sinuosity in a terrain, of a country or of all. */
export function sinuosityKey(mode: WayMode, terrain: Terrain, country?: string): string {
  return country === undefined ? `${mode} ${terrain}` : `${mode} ${terrain} ${country}`;
}

/** Returns the sinuosity of a mode in a terrain of a country; that of all countries if none is known there, and 1 if none is known at all. */
export function sinuosityIn(
  sinuosities: Sinuosities,
  mode: WayMode,
  terrain: Terrain,
  country: string,
): number {
  const own = sinuosities[sinuosityKey(mode, terrain, country)];
  return own ?? sinuosities[sinuosityKey(mode, terrain)] ?? 1;
}
