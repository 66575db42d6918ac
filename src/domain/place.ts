import { type Position, roundPosition, wrapLongitude } from '../geo/position';
import { type Kilometres, kilometres } from '../geo/units';
import type { ComputedSelection } from './selection';

/** A signed decimal of an address. */
const DECIMAL = /^-?\d{1,3}(?:\.\d{1,12})?$/;

/** The range of the radius round a place and its default; whole kilometres. */
export const PLACE_RADIUS = { min: 10, max: 1000, step: 10, default: kilometres(100) } as const;

/** Returns a radius rounded to a whole kilometre within the range. */
export function placeRadius(radius: number): Kilometres {
  return kilometres(Math.min(PLACE_RADIUS.max, Math.max(PLACE_RADIUS.min, Math.round(radius))));
}

/** Returns the page of what is at a position, rounded to the four decimals that its address carries. */
export function placeAt(position: Position): ComputedSelection {
  return { kind: 'place', id: formatPlaceId(position) };
}

/**
 * Returns the canonical id of a place, given one with the latitude first: `-13.53/-71.97`. Wraps longitudes from -360 to 360.
 * Returns undefined for other text and for values out of range.
 */
export function parsePlaceId(text: string): string | undefined {
  const position = placePosition(text);
  return position && formatPlaceId(position);
}

/** Returns the position of a place, given its id. Returns undefined for text that is not an id. */
export function placePosition(id: string): Position | undefined {
  const [lat = '', lon = '', ...rest] = id.split('/');
  if (rest.length > 0 || !DECIMAL.test(lat) || !DECIMAL.test(lon)) return undefined;
  if (Math.abs(Number(lat)) > 90 || Math.abs(Number(lon)) > 360) return undefined;
  return roundPosition([wrapLongitude(Number(lon)), Number(lat)]);
}

/** Formats the id of a place; every meridian leads to a pole, which has the longitude 0. */
function formatPlaceId(position: Position): string {
  const [lon, lat] = roundPosition(position);
  return `${lat}/${Math.abs(lat) === 90 ? 0 : lon}`;
}
