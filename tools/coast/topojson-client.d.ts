/** The package ships no types; this is the one function the coast needs of it. */
declare module 'topojson-client' {
  import type { FeatureCollection } from 'geojson';

  export function feature(topology: unknown, object: string): FeatureCollection;
}
