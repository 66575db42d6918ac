/** A WGS84 position in degrees: longitude first, as in GeoJSON. Latitude never leaves ±90. */
export type Position = readonly [lon: number, lat: number];

/** The positions of a leg, unwrapped: longitudes run past ±180 rather than jump. */
export type Track = readonly Position[];

/** Longitude brought into [-180, 180). One already there comes back to the last bit. */
export function wrapLongitude(lon: number): number {
  if (lon >= -180 && lon < 180) return lon;
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}

/**
 * The copy of `lon`, whole turns away, nearest to the longitude `to`. One already within half a turn
 * comes back as it is, so that of two just as near the given one stays.
 */
export function nearestLongitude(lon: number, to: number): number {
  if (Math.abs(lon - to) <= 180) return lon;
  return lon + 360 * Math.round((to - lon) / 360);
}

/** Whether two positions are one place: whole turns of longitude do not count, at a pole no longitude does. */
export function isSamePlace([lon1, lat1]: Position, [lon2, lat2]: Position): boolean {
  return lat1 === lat2 && (Math.abs(lat1) === 90 || nearestLongitude(lon2, lon1) === lon1);
}
