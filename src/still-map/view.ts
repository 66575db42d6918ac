import type { Bounds } from '../geo/bounds';
import { mercatorLatitude, mercatorNorthing } from '../geo/mercator';
import type { Position } from '../geo/position';

/** What a still map shows: a camera over a flat map as the live one has it, and the size of the picture in CSS pixels. */
export interface StillView {
  readonly center: Position;
  /** As of the live map: at zoom 0 the world is 512 pixels wide. */
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width of the world at zoom 0, in CSS pixels. */
const WORLD = 512;

/** Latitude at which Web Mercator's square world ends. */
const MAX_LAT = 85.051129;

/** Returns the width of the world in a view, in CSS pixels. */
export function worldPixels({ zoom }: Pick<StillView, 'zoom'>): number {
  return WORLD * 2 ** zoom;
}

/** Returns a function that projects a position onto the picture by Web Mercator: CSS pixels right of and below its top left corner. */
export function projector(view: StillView): (position: Position) => readonly [number, number] {
  const scale = worldPixels(view) / 360;
  const [lon, lat] = view.center;
  const left = view.width / 2 - lon * scale;
  const top = view.height / 2 + mercatorNorthing(lat) * scale;
  return ([east, north]) => [left + east * scale, top - mercatorNorthing(clampLat(north)) * scale];
}

/** Returns the position at a place of the picture: the inverse of `projector`. */
export function positionAt(view: StillView, [x, y]: readonly [number, number]): Position {
  const scale = worldPixels(view) / 360;
  const [lon, lat] = view.center;
  return [
    lon + (x - view.width / 2) / scale,
    mercatorLatitude(mercatorNorthing(lat) - (y - view.height / 2) / scale),
  ];
}

/** Pixels that a fit keeps free at each edge: room for marks and names. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Returns the view of a size that shows whole bounds within margins, no closer than a zoom. Of a world that is lower than the
 * picture nothing beyond its edges is shown.
 */
export function fitBounds(
  [west, south, east, north]: Bounds,
  { width, height }: Size,
  margins: Margins,
  maxZoom: number,
): StillView {
  const [top, bottom] = [north, south].map((lat) => mercatorNorthing(clampLat(lat))) as [
    number,
    number,
  ];
  const free = {
    width: Math.max(1, width - margins.left - margins.right),
    height: Math.max(1, height - margins.top - margins.bottom),
  };
  const scale = Math.min(free.width / (east - west), free.height / (top - bottom));
  const zoom = Math.min(maxZoom, Math.log2((scale * 360) / WORLD));
  const pixel = 360 / worldPixels({ zoom });
  const lon = (west + east) / 2 + ((margins.right - margins.left) / 2) * pixel;
  const northing = (top + bottom) / 2 + ((margins.top - margins.bottom) / 2) * pixel;
  return withinWorld({ center: [lon, mercatorLatitude(northing)], zoom, width, height });
}

/** Returns the view with the nearest latitude and zoom at which the world fills the picture from top to bottom. */
export function withinWorld(view: StillView): StillView {
  const zoom = Math.max(view.zoom, Math.log2(view.height / WORLD));
  const reach = ((worldPixels({ zoom }) - view.height) / 2 / worldPixels({ zoom })) * 360;
  const northing = mercatorNorthing(clampLat(view.center[1]));
  const within = Math.min(reach, Math.max(-reach, northing));
  const lat = within === northing ? view.center[1] : mercatorLatitude(within);
  return { ...view, zoom, center: [view.center[0], lat] };
}

function clampLat(lat: number): number {
  return Math.min(MAX_LAT, Math.max(-MAX_LAT, lat));
}
