declare module 'shpjs' {
  import type { Geometry } from 'geojson';

  /** Parses the geometries of a .shp file. Throws on damaged files. */
  export function parseShp(shp: Uint8Array): (Geometry | null)[];

  /** Parses the records of a .dbf file in the encoding that its .cpg file names. */
  export function parseDbf(dbf: Uint8Array, encoding?: string): object[];
}
