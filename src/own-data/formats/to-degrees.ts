import type { Geometry } from 'geojson';
import proj4 from 'proj4';

/** What turns a geometry, which may be malformed, into degrees. */
export type ToDegrees = (geometry: Geometry) => Geometry;

const WEB_MERCATOR = 'EPSG:3857';

/** Codes of ESRI for Web Mercator. */
const ESRI_MERCATOR = new Set(['102100', '102113', '900913', '3785']);

/** The axis and eccentricity of GRS 80 and WGS 84, by which a datum without a known shift is taken for WGS 84. */
const AXIS = 6_378_137;
const ECCENTRICITY = 0.006_694_38;

/** PROJ's kinds of datum: without a known shift to WGS 84, and those with one of three or seven parameters or of a grid. */
const NO_DATUM = 5;
const SHIFTED = new Set([1, 2, 3]);

/**
 * Returns what turns coordinates of a reference system, by its EPSG code or the text of a .prj file, into degrees of WGS 84;
 * undefined if they are such degrees. Throws if there is no known way.
 */
export function toDegrees(
  system: { readonly code: string } | { readonly prj: string },
): ToDegrees | undefined {
  const projection = new proj4.Proj(proj4Name(system));
  const { datum } = projection;
  const isKnown =
    projection.title?.includes('Pseudo-Mercator') ||
    datum?.datum_type !== NO_DATUM ||
    (Math.abs(datum.a - AXIS) < 1 && Math.abs(datum.es - ECCENTRICITY) < 1e-6);
  if (!isKnown) throw new RangeError('Its datum has no known shift to WGS 84');
  const isAngles = 'projName' in projection && projection.projName === 'longlat';
  if (isAngles && !SHIFTED.has(datum?.datum_type ?? NO_DATUM)) return undefined;
  const { inverse } = proj4(projection);
  return (geometry) => withCoordinates(geometry, inverse);
}

function proj4Name(system: { readonly code: string } | { readonly prj: string }): string {
  if ('code' in system) {
    return ESRI_MERCATOR.has(system.code) ? WEB_MERCATOR : `EPSG:${system.code}`;
  }
  const isMercator = /Web_Mercator|Pseudo-Mercator|Mercator_Auxiliary_Sphere/i.test(system.prj);
  return isMercator ? WEB_MERCATOR : system.prj;
}

type Turn = (place: [number, number]) => readonly number[];

function withCoordinates(geometry: Geometry, turn: Turn): Geometry {
  if (geometry === null || typeof geometry !== 'object') return geometry;
  if ('geometries' in geometry && Array.isArray(geometry.geometries)) {
    const geometries = geometry.geometries.map((part) => withCoordinates(part, turn));
    return { ...geometry, geometries };
  }
  if (!('coordinates' in geometry)) return geometry;
  return { ...geometry, coordinates: turned(geometry.coordinates, turn) } as Geometry;
}

/** Returns coordinates in degrees; NaN for what has no position on Earth. */
function turned(coordinates: unknown, turn: Turn): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [x, y]: readonly unknown[] = coordinates;
  if (typeof x !== 'number' || typeof y !== 'number') {
    return coordinates.map((part) => turned(part, turn));
  }
  const [lon = Number.NaN, lat = Number.NaN] = turn([x, y]);
  return [lon, lat];
}
