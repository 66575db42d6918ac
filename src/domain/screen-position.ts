import { nearestLongitude, type Position } from '../geo/position';
import type { Camera } from './camera';

/** The part of the map that nothing covers, in CSS pixels. The camera looks at its middle. */
export interface MapArea {
  readonly width: number;
  readonly height: number;
  /** Height of the whole map, from which MapLibre takes the distance of the camera. */
  readonly mapHeight: number;
}

export interface ScreenPosition {
  /** CSS pixels right of the middle of the area. */
  readonly x: number;
  /** CSS pixels below the middle of the area. */
  readonly y: number;
}

const RADIANS = Math.PI / 180;

/** Width of the world at zoom 0, in CSS pixels. */
export const TILE = 512;

/** MapLibre's vertical field of view: the camera is one and a half heights of the map away. */
export const DISTANCE_PER_HEIGHT = 1.5;

/**
 * Returns where a position is drawn, on the copy of the world nearest to the camera; undefined behind the horizon. A globe
 * is close to MapLibre's, which flattens it gradually above zoom 10.
 */
export function screenPosition(
  position: Position,
  camera: Camera,
  projection: 'mercator' | 'globe',
  { mapHeight }: Pick<MapArea, 'mapHeight'>,
): ScreenPosition | undefined {
  const distance = DISTANCE_PER_HEIGHT * mapHeight;
  const point = projection === 'globe' ? onGlobe(position, camera) : onPlane(position, camera);
  const { right, up, towards } = tilted(point, camera);
  const depth = distance - towards;
  if (depth <= 0 || (point.horizon !== undefined && isHidden(point, camera, distance)))
    return undefined;
  return { x: (distance * right) / depth, y: (-distance * up) / depth };
}

/** A point relative to what the camera looks at, in CSS pixels: to the east, to the north and off the ground. */
interface Point {
  readonly east: number;
  readonly north: number;
  readonly height: number;
  /** The globe's radius; absent on a plane. */
  readonly horizon?: number;
}

function onPlane([lon, lat]: Position, camera: Camera): Point {
  const world = TILE * 2 ** camera.zoom;
  return {
    east: ((nearestLongitude(lon, camera.lon) - camera.lon) / 360) * world,
    north: (northing(lat) - northing(camera.lat)) * world,
    height: 0,
  };
}

/** Returns Mercator's ordinate as a share of the world's width, 0 at the equator. */
function northing(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI);
}

function onGlobe([lon, lat]: Position, camera: Camera): Point {
  const radius = (TILE * 2 ** camera.zoom) / (2 * Math.PI) / Math.cos(camera.lat * RADIANS);
  const turn = (lon - camera.lon) * RADIANS;
  const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  const [sinHere, cosHere] = [Math.sin(camera.lat * RADIANS), Math.cos(camera.lat * RADIANS)];
  return {
    east: radius * cosLat * Math.sin(turn),
    north: radius * (cosHere * sinLat - sinHere * cosLat * Math.cos(turn)),
    height: radius * (sinHere * sinLat + cosHere * cosLat * Math.cos(turn) - 1),
    horizon: radius,
  };
}

/** Returns a point as the camera sees it: turned by its bearing, then tilted by its pitch. */
function tilted({ east, north, height }: Point, { bearing, pitch }: Camera) {
  const [sinTurn, cosTurn] = [Math.sin(bearing * RADIANS), Math.cos(bearing * RADIANS)];
  const right = east * cosTurn - north * sinTurn;
  const ahead = east * sinTurn + north * cosTurn;
  const [sinPitch, cosPitch] = [Math.sin(pitch * RADIANS), Math.cos(pitch * RADIANS)];
  return {
    right,
    up: ahead * cosPitch + height * sinPitch,
    towards: height * cosPitch - ahead * sinPitch,
  };
}

/** Returns whether the globe itself hides a point: the camera is below the plane that touches the globe there. */
function isHidden(
  { east, north, height, horizon = 0 }: Point,
  { bearing, pitch }: Camera,
  distance: number,
): boolean {
  const back = -distance * Math.sin(pitch * RADIANS);
  const eye = {
    east: back * Math.sin(bearing * RADIANS),
    north: back * Math.cos(bearing * RADIANS),
    height: distance * Math.cos(pitch * RADIANS),
  };
  const fromCentre = height + horizon;
  const outward =
    (eye.east - east) * east + (eye.north - north) * north + (eye.height - height) * fromCentre;
  return outward <= 0;
}
