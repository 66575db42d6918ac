import type { LonLat, Polygon, Ring } from './shapes';

/** Tolerance in degrees, wider than the grid to which Natural Earth is rounded near the antimeridian. */
const ON_THE_CUT = 0.0005;
const POLE = -90;
/** The square of Mercator ends at -85.05: a coast south of this would leave the map open towards the pole. */
const SOUTHERNMOST_COAST = -85;

/**
 * Removes jumps from a polygon and closes the pole; longitudes of the result lie within [-180, 180]. Natural Earth
 * is cut at 180 degrees, but as shipped on npm both sides of the cut are at -180, so that rings jump across the
 * world, and Antarctica lacks its edge along the pole.
 */
export function unwrapPolygon(polygon: Polygon): Polygon {
  return polygon.map((ring) => (hasJump(ring) ? unwrapRing(ring) : ring));
}

export function hasJump(ring: Ring): boolean {
  return ring.some(([lon], i) => i > 0 && Math.abs(lon - longitudeAt(ring, i - 1)) > 180);
}

/** Returns whether a position lies on the antimeridian, where outlines are cut and no coast runs. */
export function isOnCut([lon]: LonLat): boolean {
  return Math.abs(lon) > 180 - ON_THE_CUT;
}

export function isAtPole([, lat]: LonLat): boolean {
  return lat <= POLE;
}

function unwrapRing(ring: Ring): Ring {
  const unwrapped = withoutJumps(ring);
  const turned = longitudeAt(unwrapped, unwrapped.length - 1) - longitudeAt(unwrapped, 0);
  const closed = Math.abs(turned) > 180 ? closeOverPole(unwrapped) : unwrapped;
  return intoWorld(closed);
}

function withoutJumps(ring: Ring): Ring {
  let shift = 0;
  return ring.map(([lon, lat], i) => {
    const step = lon - longitudeAt(ring, Math.max(0, i - 1));
    if (Math.abs(step) > 180) shift -= Math.sign(step) * 360;
    return [lon + shift, lat];
  });
}

/** Closes a ring over the pole. The only ring around the world begins and ends on the antimeridian. */
function closeOverPole(ring: Ring): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last) return ring;
  const coast = ring.map(([lon, lat]): LonLat => [lon, Math.max(lat, SOUTHERNMOST_COAST)]);
  const middle = (first[0] + last[0]) / 2;
  return [...coast, [last[0], POLE], [middle, POLE], [first[0], POLE], first];
}

function intoWorld(ring: Ring): Ring {
  const lons = ring.map(([lon]) => lon);
  const middle =
    (lons.reduce((a, b) => Math.min(a, b)) + lons.reduce((a, b) => Math.max(a, b))) / 2;
  const worlds = Math.round(middle / 360) * 360;
  return ring.map(([lon, lat]) => [lon - worlds, lat]);
}

function longitudeAt(ring: Ring, index: number): number {
  return ring[index]?.[0] ?? 0;
}
