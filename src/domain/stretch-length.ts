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

/** Returns the key of a mode's sinuosity in a terrain. */
export function sinuosityKey(mode: WayMode, terrain: Terrain): string {
  return `${mode} ${terrain}`;
}
