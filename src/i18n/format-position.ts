import type { Locale } from '../domain/locale';
import { type Position, wrapLongitude } from '../geo/position';

/** What a point of the compass is called where it is not its English letter. */
const WEST: Readonly<Record<Locale, string>> = { en: 'W', es: 'O', zh: 'W' };

const MINUTES = 60;

/** Degrees and whole minutes, latitude first as navigators write it: `11°35′ S 77°17′ W`. */
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
