import { GEOMETRY } from '../own-layer';

/** The sizes of a sound geometry. */
export interface MeasuredGeometry {
  readonly kind: number;
  readonly vertexCount: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const KINDS: ReadonlyMap<string, { readonly kind: number; readonly depth: number }> = new Map([
  ['Point', { kind: GEOMETRY.point, depth: 0 }],
  ['MultiPoint', { kind: GEOMETRY.point, depth: 1 }],
  ['LineString', { kind: GEOMETRY.line, depth: 1 }],
  ['MultiLineString', { kind: GEOMETRY.line, depth: 2 }],
  ['Polygon', { kind: GEOMETRY.area, depth: 2 }],
  ['MultiPolygon', { kind: GEOMETRY.area, depth: 3 }],
]);

/** How deep collections may be nested. */
const MAX_COLLECTIONS = 8;

/** Longitudes of lines that cross 180 degrees run past it; latitudes never pass the poles. */
const MAX_LON = 540;
const MAX_LAT = 90;

/** Returns the sizes of a GeoJSON geometry, or what is wrong with it. Trusts nothing of its input. */
export function measureGeometry(
  geometry: unknown,
): MeasuredGeometry | 'bad-geometry' | 'out-of-range' | 'too-deep' {
  const sizes = { kind: 0, vertexCount: 0, west: 540, south: 90, east: -540, north: -90 };
  const fault = measure(geometry, sizes, 0);
  if (fault) return fault;
  return sizes.vertexCount === 0 ? 'bad-geometry' : sizes;
}

type Sizes = { -readonly [Key in keyof MeasuredGeometry]: MeasuredGeometry[Key] };
type GeometryFault = 'bad-geometry' | 'out-of-range' | 'too-deep';

function measure(geometry: unknown, sizes: Sizes, nesting: number): GeometryFault | undefined {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry)) {
    return 'bad-geometry';
  }
  if (geometry.type === 'GeometryCollection') {
    if (nesting === MAX_COLLECTIONS) return 'too-deep';
    if (!('geometries' in geometry) || !Array.isArray(geometry.geometries)) return 'bad-geometry';
    for (const part of geometry.geometries) {
      const fault = measure(part, sizes, nesting + 1);
      if (fault) return fault;
    }
    return undefined;
  }
  const known = typeof geometry.type === 'string' ? KINDS.get(geometry.type) : undefined;
  if (!known || !('coordinates' in geometry)) return 'bad-geometry';
  sizes.kind = Math.max(sizes.kind, known.kind);
  return measureCoordinates(geometry.coordinates, known.depth, sizes);
}

function measureCoordinates(
  coordinates: unknown,
  depth: number,
  sizes: Sizes,
): GeometryFault | undefined {
  if (!Array.isArray(coordinates)) return 'bad-geometry';
  if (depth > 0) {
    for (const part of coordinates) {
      const fault = measureCoordinates(part, depth - 1, sizes);
      if (fault) return fault;
    }
    return undefined;
  }
  const [lon, lat]: readonly unknown[] = coordinates;
  if (typeof lon !== 'number' || typeof lat !== 'number') return 'bad-geometry';
  if (!(Math.abs(lon) <= MAX_LON && Math.abs(lat) <= MAX_LAT)) return 'out-of-range';
  sizes.vertexCount++;
  if (lon < sizes.west) sizes.west = lon;
  if (lon > sizes.east) sizes.east = lon;
  if (lat < sizes.south) sizes.south = lat;
  if (lat > sizes.north) sizes.north = lat;
  return undefined;
}
