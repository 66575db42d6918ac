// A CommonJS bundle whose types declare named exports; at run time it has only a default export.
import geographiclib from 'geographiclib-geodesic';
import { nearestLongitude, type Position, type Track } from './position';
import { type Degrees, degrees, METRES_PER_NAUTICAL_MILE, type NauticalMiles } from './units';

const { Geodesic } = geographiclib;

/** True bearings at both ends of a geodesic, each in the direction of travel, in [0, 360). */
export interface GeodesicBearings {
  readonly initial: Degrees;
  readonly final: Degrees;
}

/** Returns the bearings of the geodesic on WGS84. Between equal positions, where no bearing exists, both are north. */
export function geodesicBearings([lon1, lat1]: Position, [lon2, lat2]: Position): GeodesicBearings {
  const { s12, azi1 = 0, azi2 = 0 } = Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2);
  if (s12 === 0) return { initial: degrees(0), final: degrees(0) };
  return { initial: fromNorth(azi1), final: fromNorth(azi2) };
}

/**
 * Returns the geodesic on WGS84 as an unwrapped track of equal steps of at most `maxStep`, including both ends.
 * The track begins at `from` as given.
 */
export function geodesicLine(from: Position, to: Position, maxStep: NauticalMiles): Track {
  const line = Geodesic.WGS84.InverseLine(from[1], from[0], to[1], to[0]);
  const steps = Math.max(1, Math.ceil(line.s13 / (maxStep * METRES_PER_NAUTICAL_MILE)));
  const between = Array.from({ length: steps - 1 }, (_, i): Position => {
    const metres = (line.s13 * (i + 1)) / steps;
    const place = line.Position(metres, Geodesic.STANDARD | Geodesic.LONG_UNROLL);
    return [place.lon2 ?? from[0], place.lat2 ?? from[1]];
  });
  const before = between.at(-1) ?? from;
  return [from, ...between, [nearestLongitude(to[0], before[0]), to[1]]];
}

/** Returns the bearing of one of the library's azimuths, which run from -180 to 180. */
function fromNorth(azimuth: number): Degrees {
  return degrees((azimuth + 360) % 360);
}
