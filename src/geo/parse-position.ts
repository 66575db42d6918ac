import { type Position, wrapLongitude } from './position';

/** Degrees with optional minutes and seconds; a letter for the hemisphere may follow, where O is west in Spanish. */
const ANGLE = String.raw`([-+−]?\d+(?:\.\d+)?)\s*°?\s*(?:(\d+(?:\.\d+)?)\s*['′’]\s*)?(?:(\d+(?:\.\d+)?)\s*["″”]\s*)?`;
const PAIR = new RegExp(String.raw`^${ANGLE}([NS])?[\s,;，；]+${ANGLE}([EWO])?$`, 'i');

const PER_DEGREE = 60;

/**
 * Parses a position with the latitude first: `-11.58, -77.27`, `11.58S 77.27W` or `11°35′ S 077°16′ W`. Wraps longitudes
 * from -360 to 360. Returns undefined for other text, for values out of range, for an angle with both a sign and a letter, and
 * for a letter on only one of the two angles.
 */
export function parsePosition(text: string): Position | undefined {
  const match = PAIR.exec(text.trim());
  if (!match) return undefined;
  const [northSouth, eastWest] = [match[4], match[8]];
  if ((northSouth === undefined) !== (eastWest === undefined)) return undefined;
  const lat = angle(match.slice(1, 4), northSouth);
  const lon = angle(match.slice(5, 8), eastWest);
  if (lat === undefined || lon === undefined) return undefined;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 360) return undefined;
  return [wrapLongitude(lon), lat];
}

function angle(
  [whole = '', minutes = '0', seconds = '0']: readonly (string | undefined)[],
  quarter: string | undefined,
): number | undefined {
  const isSigned = /^[-+−]/.test(whole);
  if (isSigned && quarter !== undefined) return undefined;
  const [min, sec] = [Number(minutes), Number(seconds)];
  if (min >= PER_DEGREE || sec >= PER_DEGREE) return undefined;
  const size = Number(whole.replace(/^[-+−]/, '')) + (min + sec / PER_DEGREE) / PER_DEGREE;
  const isNegative = quarter === undefined ? /^[-−]/.test(whole) : /[SWO]/i.test(quarter);
  return isNegative && size > 0 ? -size : size;
}
