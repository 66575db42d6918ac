import { CAMERA_LIMITS } from '../domain/camera';
import { mercatorLatitude, mercatorNorthing } from '../geo/mercator';
import type { ViewportSize } from './framing';
import { worldWidth } from './marks/flat-map';

/** Least width of the world on a flat map, as a share of the map's width: it shows at most 290 degrees. */
const LEAST_WIDTH = 1.25;

/** Latitude at which a flat map of the world ends. */
const MAX_LAT = 85.051129;

interface Centre {
  readonly lat: number;
  readonly zoom: number;
}

/**
 * Returns the latitude and zoom of a flat map within its limits: the world is at least as high as the map and fills it, except
 * on a tall map, where it is as wide as is needed to show both ends of a line across an ocean. A map without room, as in a hidden
 * frame or on paper, has the limits of one of a pixel.
 */
export function withinWorld({ lat, zoom: wanted }: Centre, viewport: ViewportSize): Centre {
  const { minZoom, maxZoom } = CAMERA_LIMITS;
  const [width, height] = [Math.max(1, viewport.width), Math.max(1, viewport.height)];
  const least = Math.log2(Math.min(height, LEAST_WIDTH * width) / worldWidth(0));
  const zoom = Math.min(maxZoom, Math.max(minZoom, least, wanted));
  // Of a world that is lower than the map both edges are in view.
  const reach = Math.abs(worldWidth(zoom) - height) / 2;
  const most = (reach / worldWidth(zoom)) * 360;
  const northing = mercatorNorthing(Math.min(MAX_LAT, Math.max(-MAX_LAT, lat)));
  if (Math.abs(northing) <= most) return { lat, zoom };
  return { lat: mercatorLatitude(Math.sign(northing) * most), zoom };
}
