const RADIANS = Math.PI / 180;

/** Latitude in degrees beyond which a Mercator map runs to infinity. */
const MAX_LATITUDE = 89;

/** Returns the distance from the equator on a Mercator map, in degrees of longitude. Clamps the latitude to ±89. */
export function mercatorNorthing(lat: number): number {
  const clamped = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  return Math.asinh(Math.tan(clamped * RADIANS)) / RADIANS;
}

/** Returns the latitude at a distance from the equator on a Mercator map: the inverse of `mercatorNorthing`. */
export function mercatorLatitude(northing: number): number {
  return Math.atan(Math.sinh(northing * RADIANS)) / RADIANS;
}
