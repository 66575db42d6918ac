/** A WGS84 position in degrees, longitude first as in GeoJSON. Latitudes lie within ±90. */
export type Position = readonly [lon: number, lat: number];

/** Positions of a line with unwrapped longitudes, which run past ±180 instead of jumping. */
export type Track = readonly Position[];

/** Returns the longitude wrapped into [-180, 180). Returns a longitude in that range bit for bit. */
export function wrapLongitude(lon: number): number {
  if (lon >= -180 && lon < 180) return lon;
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/**
 * Returns the copy of `lon`, whole turns away, that is nearest to the longitude `to`. Returns `lon` itself if it is within
 * 180 degrees, so that of two equally near copies the given one is kept.
 */
export function nearestLongitude(lon: number, to: number): number {
  if (Math.abs(lon - to) <= 180) return lon;
  return lon + 360 * Math.round((to - lon) / 360);
}

/** Decimals of a degree that addresses carry: 11 m on the ground. */
const ADDRESS_DECIMALS = 4;

/**
 * Returns a position as addresses carry it: rounded to a ten-thousandth of a degree (11 m), the longitude wrapped into
 * [-180, 180), the latitude clamped to ±90. Never returns -0.
 */
export function roundPosition([lon, lat]: Position): Position {
  const east = wrapLongitude(roundDegrees(wrapLongitude(lon)));
  return [east, roundDegrees(Math.min(90, Math.max(-90, lat)))];
}

function roundDegrees(degrees: number): number {
  // Adding 0 turns -0 into 0.
  return Number(degrees.toFixed(ADDRESS_DECIMALS)) + 0;
}

/** Returns whether two positions are the same place. Ignores whole turns of longitude, and any longitude at a pole. */
export function isSamePlace([lon1, lat1]: Position, [lon2, lat2]: Position): boolean {
  return lat1 === lat2 && (Math.abs(lat1) === 90 || nearestLongitude(lon2, lon1) === lon1);
}
