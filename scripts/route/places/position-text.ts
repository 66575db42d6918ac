import { parsePosition } from '../../../src/geo/parse-position';
import { type Position, wrapLongitude } from '../../../src/geo/position';

/** Two plain numbers, the longitude first. */
const NUMBERS = /^\(?\s*([-+]?(?:\d+\.?\d*|\.\d+))\s*[,;\s]\s*([-+]?(?:\d+\.?\d*|\.\d+))\s*\)?$/;
const HAS_MARKS = /[\d.]\s*[°º′'’"″]/;
const HAS_LETTERS = /\p{L}/u;

/** A parsed position, what is wrong with one, or undefined for a text that is none. */
export type ParsedPosition =
  | { readonly position: Position; readonly isLonFirst: boolean }
  | { readonly error: string };

/**
 * Parses a position: two decimal numbers with the longitude first, angles with letters in either order (`11°35′S 77°16′W`,
 * `77.27W 11.58S`) or the link of a map. Returns undefined for what looks like a name.
 * @param wraps whether longitudes beyond 180 degrees are wrapped; otherwise they are refused
 */
export function parsePositionText(text: string, wraps: boolean): ParsedPosition | undefined {
  const [, first, second] = NUMBERS.exec(text.trim().replaceAll(/[−–]/g, '-')) ?? [];
  if (first !== undefined && second !== undefined) {
    return checkNumbers([Number(first), Number(second)], wraps);
  }
  const position = parsePosition(text);
  if (!position) return NO_NAME.test(text.trim()) ? { error: HALF } : undefined;
  if (HAS_MARKS.test(text) && !HAS_LETTERS.test(text)) {
    return { error: 'angles with marks need N or S, and E or W: 11°35′S 77°16′W' };
  }
  if (Math.abs(position[1]) === 90) return { error: POLE };
  return { position, isLonFirst: false };
}

/** What is no name either: numbers too many or too few, or none. */
const NO_NAME = /^(?:[-+\d.,;\s]|\b(?:nan|null|undefined|infinity)\b)+$/i;

const POLE = 'a pole has no longitude, and no route leads there';
const HALF = 'expected longitude,latitude in degrees: -77.2731,-11.5843';

/** Checks a pair of decimal degrees, the longitude first; `wraps` as above. */
export function checkNumbers(
  [lon, lat]: readonly [number, number],
  wraps: boolean,
): ParsedPosition {
  if (!(Number.isFinite(lon) && Number.isFinite(lat))) return { error: HALF };
  if (Math.abs(lat) > 90) {
    const swapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
    const hint = swapped ? `; the longitude comes first: did you mean ${lat},${lon}?` : '';
    return { error: `latitude ${lat} is beyond 90 degrees${hint}` };
  }
  if (Math.abs(lat) === 90) return { error: POLE };
  if (Math.abs(lon) > 180 && !wraps) {
    const nearest = Number(wrapLongitude(lon).toFixed(9));
    return {
      error: `longitude ${lon} is beyond 180 degrees; ${nearest} is the same, and --wrap-longitudes accepts it`,
    };
  }
  return { position: [Math.abs(lon) > 180 ? wrapLongitude(lon) : lon, lat], isLonFirst: true };
}
