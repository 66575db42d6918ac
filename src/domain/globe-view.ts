import { greatCircleAngle, greatCircleInterpolate } from '../geo/great-circle';
import type { Position } from '../geo/position';
import type { Camera } from './camera';
import { DISTANCE_PER_HEIGHT, type MapArea, TILE } from './screen-position';

/** Share of the map's free area that a whole globe fills. */
const SHARE = 0.84;

/** Least share to which a globe shrinks to show two places at once. */
const LEAST_SHARE = 0.5;

/** Radians by which a place stands inside the visible edge of the globe, at least. */
const INSIDE = (2 * Math.PI) / 180;

export interface GlobeView {
  readonly center: Position;
  readonly zoom: number;
}

/**
 * Returns the view of a whole globe from above the middle between two places. A camera near a globe sees less than half of it,
 * so the globe is as small as is needed to show both, but not smaller than half the free area.
 */
export function globeView([from, to]: readonly [Position, Position], area: MapArea): GlobeView {
  const center = greatCircleInterpolate(from, to, 0.5);
  const distance = DISTANCE_PER_HEIGHT * area.mapHeight;
  const cosine = Math.cos(greatCircleAngle(from, to) / 2 + INSIDE);
  // The visible edge is where lines from the camera touch the globe: cos(angle) = radius / (radius + distance).
  const showsBoth = cosine > 0 ? (distance * cosine) / (1 - cosine) : 0;
  const radius = Math.min(
    radiusFor(SHARE, area),
    Math.max(radiusFor(LEAST_SHARE, area), showsBoth),
  );
  return { center, zoom: zoomOf(radius, center) };
}

/** Returns whether a globe is on screen as a whole, so that what it hides is missed. */
export function isWholeGlobe(zoom: number, lat: number, area: MapArea): boolean {
  return radiusAt(zoom, lat) < radiusFor(1.1, area);
}

export interface GlobeOutline {
  /** CSS pixels right of and below the middle of the free area. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Returns where the outline of a globe is drawn, as a circle; a tilted one is slightly longer than wide. */
export function globeOutline(
  { zoom, lat, pitch }: Pick<Camera, 'zoom' | 'lat' | 'pitch'>,
  { mapHeight }: Pick<MapArea, 'mapHeight'>,
): GlobeOutline {
  const distance = DISTANCE_PER_HEIGHT * mapHeight;
  const radius = radiusAt(zoom, lat);
  const tilt = (pitch * Math.PI) / 180;
  const [depth, below] = [distance + radius * Math.cos(tilt), radius * Math.sin(tilt)];
  const towards = Math.atan2(below, depth);
  const half = Math.asin(radius / Math.hypot(depth, below));
  const [top, bottom] = [Math.tan(towards - half), Math.tan(towards + half)];
  return { x: 0, y: (distance * (top + bottom)) / 2, radius: (distance * (bottom - top)) / 2 };
}

/** Returns the radius of a globe in CSS pixels. */
function radiusAt(zoom: number, lat: number): number {
  return (TILE * 2 ** zoom) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);
}

/** Returns the radius of a globe whose outline fills a share of an area, in CSS pixels. */
function radiusFor(share: number, { width, height, mapHeight }: MapArea): number {
  const distance = DISTANCE_PER_HEIGHT * mapHeight;
  const outline = (share * Math.min(width, height)) / 2;
  // The outline is seen at the angle whose sine is radius / (radius + distance).
  const sine = Math.sin(Math.atan(outline / distance));
  return (distance * sine) / (1 - sine);
}

/** Returns the zoom at which a globe turned to a place has a radius in CSS pixels. */
function zoomOf(radius: number, [, lat]: Position): number {
  return Math.log2((2 * Math.PI * radius * Math.cos((lat * Math.PI) / 180)) / TILE);
}
