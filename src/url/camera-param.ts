import { type Camera, clampCamera } from '../domain/camera';
import { wrapLongitude } from '../geo/position';

/**
 * Formats a camera as `zoom/lat/lon[/bearing/pitch]`, latitude first. Uses enough decimals for a pixel at the zoom and wraps
 * the longitude into [-180, 180).
 */
export function formatCamera({ zoom, lon, lat, bearing, pitch }: Camera): string {
  const places = Math.max(1, Math.ceil(zoom / 3) + 1);
  const parts = [
    formatNumber(zoom, 2),
    formatNumber(lat, places),
    formatNumber(wrapLongitude(lon), places),
  ];
  if (bearing !== 0 || pitch !== 0) parts.push(formatNumber(bearing, 0), formatNumber(pitch, 0));
  return parts.join('/');
}

/** Parses a camera and clamps it to `CAMERA_LIMITS`. Returns undefined for text that is not a camera. */
export function parseCamera(text: string): Camera | undefined {
  const parts = text.split('/');
  if (parts.length !== 3 && parts.length !== 5) return undefined;
  if (parts.some((part) => !/^-?\d+(\.\d+)?$/.test(part))) return undefined;
  const [zoom = 0, lat = 0, lon = 0, bearing = 0, pitch = 0] = parts.map(Number);
  if (![zoom, lat, lon, bearing, pitch].every(Number.isFinite)) return undefined;
  return roundCamera(clampCamera({ zoom, lat, lon, bearing, pitch }));
}

/** Returns the camera rounded to the precision of addresses: what `parseCamera` returns for the output of `formatCamera`. */
export function roundCamera({ zoom, lon, lat, bearing, pitch }: Camera): Camera {
  const places = Math.max(1, Math.ceil(Number(formatNumber(zoom, 2)) / 3) + 1);
  return {
    zoom: Number(formatNumber(zoom, 2)),
    lon: wrapLongitude(Number(formatNumber(wrapLongitude(lon), places))),
    lat: Number(formatNumber(lat, places)),
    bearing: ((Number(formatNumber(bearing, 0)) % 360) + 360) % 360,
    pitch: Number(formatNumber(pitch, 0)),
  };
}

function formatNumber(value: number, places: number): string {
  const text = value.toFixed(places);
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace(/^-0$/, '0');
}
