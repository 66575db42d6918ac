import type { Geometry, Position } from 'geojson';

/** A step of longitude beyond which a line takes the short way, across 180 degrees. */
const HALF_TURN = 180;
const TURN = 360;

/**
 * Returns a sound geometry whose lines and rings run past ±180 degrees where they cross it, so that the map draws them
 * unbroken. Steps of a whole turn stay: they are the edges of what goes round the world.
 */
export function unwrapGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: unwrapLine(geometry.coordinates) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(unwrapLine) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map(unwrapLine)),
      };
    case 'GeometryCollection':
      return { ...geometry, geometries: geometry.geometries.map(unwrapGeometry) };
    default:
      return geometry;
  }
}

function unwrapLine(line: readonly Position[]): Position[] {
  let turns = 0;
  let before: number | undefined;
  return line.map(([lon = 0, ...rest]) => {
    const step = lon - (before ?? lon);
    const size = Math.abs(step);
    if (size > HALF_TURN && size < TURN) turns -= Math.sign(step) * Math.round(size / TURN);
    before = lon;
    return [lon + turns * TURN, ...rest];
  });
}
