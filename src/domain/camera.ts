/** Where the map looks. Longitude is any copy of the world's and is wrapped when written. */
export interface Camera {
  /** MapLibre's zoom: 0 is the world in one tile of 512 px. */
  readonly zoom: number;
  readonly lon: number;
  readonly lat: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from straight down. */
  readonly pitch: number;
}

/**
 * The limits of every camera: those of the address, of the map and of its buttons. `minZoom` is the equator's: a globe
 * that is turned to another latitude keeps its size, and its zoom changes by `log2(cos(latitude))`.
 */
export const CAMERA_LIMITS = { minZoom: 0, maxZoom: 14, maxLat: 85, maxPitch: 60 } as const;

/** Returns the camera within `CAMERA_LIMITS`; the same object if it is within them already. */
export function clampCamera(camera: Camera): Camera {
  const { minZoom, maxZoom, maxLat, maxPitch } = CAMERA_LIMITS;
  const lat = clamp(camera.lat, -maxLat, maxLat);
  const zoom = clamp(camera.zoom, minZoom + Math.log2(Math.cos(radians(lat))), maxZoom);
  const pitch = clamp(camera.pitch, 0, maxPitch);
  const isWithin = zoom === camera.zoom && lat === camera.lat && pitch === camera.pitch;
  return isWithin ? camera : { ...camera, zoom, lat, pitch };
}

/** Differences too small to be seen: of zoom, and in degrees. A pixel is 4e-5 degrees at the highest zoom. */
const ZOOM_TOLERANCE = 1e-4;
const PLACE_TOLERANCE = 1e-6;
const TURN_TOLERANCE = 1e-3;

/** Whether two cameras show the same picture; whole turns of longitude and bearing do not count. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < ZOOM_TOLERANCE &&
    Math.abs(a.lat - b.lat) < PLACE_TOLERANCE &&
    turnBetween(a.lon, b.lon) < PLACE_TOLERANCE &&
    turnBetween(a.bearing, b.bearing) < TURN_TOLERANCE &&
    Math.abs(a.pitch - b.pitch) < TURN_TOLERANCE
  );
}

function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
