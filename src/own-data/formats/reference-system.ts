import type { Geometry } from 'geojson';
import { ReadFailure } from '../read-failure';

/** Coordinates that are not degrees of WGS 84. */
export interface ReferenceSystem {
  /** Its name as files write it. */
  readonly name: string;
  /** Returns a geometry, which may be malformed, in degrees. What has no position on Earth gets NaN. */
  toDegrees(geometry: Geometry): Geometry;
}

const WEB_MERCATOR = 'EPSG:3857';

/** Degrees that agree with WGS 84 within about a metre: itself, in three dimensions, CGCS2000, SIRGAS 2000, ETRS89 and NAD83. */
const DEGREES = new Set(['4326', '4979', '4490', '4674', '4258', '4269']);

/** Codes of ESRI for Web Mercator. */
const ESRI_MERCATOR = new Set(['102100', '102113', '900913', '3785']);

/** The axis and flattening of GRS 80 and WGS 84, by which a datum without a known shift is taken for WGS 84. */
const AXIS = 6_378_137;
const ECCENTRICITY = 0.006_694_38;

/** PROJ's kinds of datum: without a known shift to WGS 84, and those with one of three or seven parameters or of a grid. */
const NO_DATUM = 5;
const SHIFTED = new Set([1, 2, 3]);

/** Length to which names are cut, in characters. */
const MAX_NAME = 80;

/**
 * Resolves with the reference system that a name (`urn:ogc:def:crs:EPSG::32718`) or the text of a .prj file stands for; undefined for
 * degrees of WGS 84. Throws a `ReadFailure` with its name if there is no way from it to degrees. Fetches proj4 only when needed.
 */
export async function referenceSystem(definition: string): Promise<ReferenceSystem | undefined> {
  const isText = /^\s*[A-Z_]+\s*\[/i.test(definition);
  const code = /EPSG:{1,2}(?:[\d.]*:)?(\d+)/i.exec(definition)?.[1];
  if (!isText && (/CRS84|WGS ?84$/i.test(definition) || (code && DEGREES.has(code)))) {
    return undefined;
  }
  const quoted = /"([^"]*)"/.exec(definition)?.[1];
  const name = (isText && quoted ? quoted : definition).trim().slice(0, MAX_NAME);
  const { default: proj4 } = await import('proj4');
  try {
    const projection = new proj4.Proj(proj4Name(definition, isText, code));
    const { datum } = projection;
    const isMercator = isText ? isWebMercator(definition) : projection.title?.includes('Pseudo');
    const isKnown =
      isMercator ||
      datum?.datum_type !== NO_DATUM ||
      (Math.abs(datum.a - AXIS) < 1 && Math.abs(datum.es - ECCENTRICITY) < 1e-6);
    if (!isKnown) throw new RangeError('Its datum has no known shift');
    const isAngles = 'projName' in projection && projection.projName === 'longlat';
    if (isAngles && !SHIFTED.has(datum?.datum_type ?? NO_DATUM)) return undefined;
    const { inverse } = proj4(projection);
    return { name, toDegrees: (geometry) => withCoordinates(geometry, inverse) };
  } catch {
    throw new ReadFailure('unknown-projection', name);
  }
}

function proj4Name(definition: string, isText: boolean, code: string | undefined): string {
  if (isText) return isWebMercator(definition) ? WEB_MERCATOR : definition;
  return code && ESRI_MERCATOR.has(code) ? WEB_MERCATOR : `EPSG:${code}`;
}

function isWebMercator(text: string): boolean {
  return /Web_Mercator|Pseudo-Mercator|Mercator_Auxiliary_Sphere/i.test(text);
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

function turned(coordinates: unknown, turn: Turn): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [x, y]: readonly unknown[] = coordinates;
  if (typeof x !== 'number' || typeof y !== 'number') {
    return coordinates.map((part) => turned(part, turn));
  }
  const [lon = Number.NaN, lat = Number.NaN] = turn([x, y]);
  return [lon, lat];
}
