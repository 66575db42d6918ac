/** The position and attitude of the map's camera. */
export interface Camera {
  /** MapLibre's zoom: at 0 the world is one tile of 512 px. */
  readonly zoom: number;
  /** Degrees, not wrapped; addresses wrap it into [-180, 180). */
  readonly lon: number;
  readonly lat: number;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from looking straight down. */
  readonly pitch: number;
}

/**
 * The limits of the camera in addresses, on the map and for its buttons. `minZoom` holds at the equator: a globe turned to
 * another latitude keeps its size on the screen, and its zoom changes by `log2(cos(latitude))`.
 */
export const CAMERA_LIMITS = { minZoom: 0, maxZoom: 14, maxLat: 85, maxPitch: 60 } as const;

/** Returns the camera clamped to `CAMERA_LIMITS`; the same object if it is already within them. */
export function clampCamera(camera: Camera): Camera {
  const { minZoom, maxZoom, maxLat, maxPitch } = CAMERA_LIMITS;
  const lat = clamp(camera.lat, -maxLat, maxLat);
  const zoom = clamp(camera.zoom, minZoom + Math.log2(Math.cos(radians(lat))), maxZoom);
  const pitch = clamp(camera.pitch, 0, maxPitch);
  const isWithin = zoom === camera.zoom && lat === camera.lat && pitch === camera.pitch;
  return isWithin ? camera : { ...camera, zoom, lat, pitch };
}

/** Invisible differences: of zoom, and in degrees. A pixel is 4e-5 degrees at the highest zoom. */
const ZOOM_TOLERANCE = 1e-4;
const PLACE_TOLERANCE = 1e-6;
const TURN_TOLERANCE = 1e-3;

/** Returns whether two cameras show the same picture. Ignores whole turns of longitude and bearing. */
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
