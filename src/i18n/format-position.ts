import type { Locale } from '../domain/locale';
import { type Position, wrapLongitude } from '../geo/position';

/** Abbreviations of west; the other directions have their English letter in each locale. */
const WEST: Readonly<Record<Locale, string>> = { en: 'W', es: 'O', pt: 'O', zh: 'W' };

const MINUTES = 60;

/** Formats a position in degrees and whole minutes, latitude first as in navigation: `11°35′ S 77°17′ W`. */
export function formatPosition(locale: Locale, [lon, lat]: Position): string {
  const east = wrapLongitude(lon);
  const northSouth = `${angle(lat, 2)} ${lat < 0 ? 'S' : 'N'}`;
  return `${northSouth} ${angle(east, 3)} ${east < 0 ? WEST[locale] : 'E'}`;
}

function angle(degrees: number, digits: number): string {
  const minutes = Math.round(Math.abs(degrees) * MINUTES);
  const whole = String(Math.floor(minutes / MINUTES)).padStart(digits, '0');
  return `${whole}°${String(minutes % MINUTES).padStart(2, '0')}′`;
}
