/** The package ships no types; this is the one function used. */
declare module 'topojson-client' {
  import type { FeatureCollection } from 'geojson';

  export function feature(topology: unknown, object: string): FeatureCollection;
}
