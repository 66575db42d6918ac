import type { Feature } from 'geojson';
import type { Position } from '../geo/position';
import {
  type Box,
  boxOf,
  clipLine,
  clipRing,
  type FlatPath,
  intersection,
  isEmpty,
  widen,
} from './clip-path';
import { projector, type StillView, worldPixels } from './view';

/** Types of features as in vector tiles and expressions. */
export type FeatureType = 1 | 2 | 3;
export const POINT = 1;
export const LINE = 2;
export const AREA = 3;

/** A feature on the picture: paths in CSS pixels, clipped. A point is a path of one point. */
export interface PlaneFeature {
  readonly type: FeatureType;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly paths: readonly FlatPath[];
}

/** A feature of a vector tile: lines, rings or points as x and y in turn, in `extent` units across the tile. */
export interface TileFeature {
  readonly type: FeatureType;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly parts: readonly FlatPath[];
}

/** The contents of a vector tile by layer. */
export interface TileContent {
  readonly extent: number;
  readonly layers: Readonly<Record<string, readonly TileFeature[]>>;
}

/** Returns a tile of a source by its address; undefined if the source has none there. */
export type ReadTile = (source: string, z: number, x: number, y: number) => TileContent | undefined;

/** Pixels beyond the picture to which lines and areas reach, so that no end of a stroke is seen. */
const BLEED = 6;

/** Pixels by which neighbouring tiles overlap, so that no seam shows between them. */
const OVERLAP = 0.6;

export function pictureBox({ width, height }: StillView, margin = BLEED): Box {
  return { left: -margin, top: -margin, right: width + margin, bottom: height + margin };
}

/** Returns a feature as filters of layers see it, without paths. */
export function asUnplaced({ geometry, properties }: Feature): PlaneFeature {
  const { type } = geometry;
  return {
    type: type.endsWith('Point') ? POINT : type.endsWith('LineString') ? LINE : AREA,
    properties: properties ?? {},
    paths: [],
  };
}

/** Returns a feature with longitudes in degrees on the picture, on every copy of the world that it shows. */
export function placeFeature(
  feature: Feature,
  project: (position: Position) => readonly [number, number],
  view: StillView,
): readonly PlaneFeature[] {
  const world = worldPixels(view);
  const unplaced = asUnplaced(feature);
  const paths = pathsOf(feature, project);
  const { left, right } = boxOf(paths.flat());
  const first = Math.ceil((-BLEED - right) / world);
  const last = Math.floor((view.width + BLEED - left) / world);
  const copies: PlaneFeature[] = [];
  for (let copy = first; copy <= last; copy++) {
    const clipped = clip(unplaced.type, shift(paths, copy * world), pictureBox(view));
    if (clipped.length > 0) copies.push({ ...unplaced, paths: clipped });
  }
  return copies;
}

function pathsOf(
  { geometry }: Feature,
  project: (position: Position) => readonly [number, number],
): readonly FlatPath[] {
  const flat = (positions: readonly (readonly number[])[]) =>
    positions.flatMap(([lon = 0, lat = 0]) => project([lon, lat]));
  switch (geometry.type) {
    case 'Point':
      return [flat([geometry.coordinates])];
    case 'LineString':
      return [flat(geometry.coordinates)];
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.map(flat);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(flat);
    default:
      throw new Error(`A still map has no place for a ${geometry.type}`);
  }
}

function shift(paths: readonly FlatPath[], x: number): readonly FlatPath[] {
  return x === 0 ? paths : paths.map((path) => path.map((value, i) => (i % 2 ? value : value + x)));
}

function clip(type: FeatureType, paths: readonly FlatPath[], box: Box): readonly FlatPath[] {
  if (type === POINT) {
    return paths.filter(
      ([x = 0, y = 0]) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  }
  if (type === LINE) return paths.flatMap((path) => clipLine(path, box));
  return paths.map((path) => clipRing(path, box)).filter(({ length }) => length >= 6);
}

/** A tile in a view. */
export interface PlacedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Where it lies on the picture. */
  readonly box: Box;
}

/** Returns the tiles of a zoom that a view shows, on every copy of the world. */
export function tilesIn(view: StillView, z: number): readonly PlacedTile[] {
  const side = worldPixels(view) / 2 ** z;
  const project = projector(view);
  const [west] = project([-180, 0]);
  const [, north] = project([0, 89]);
  const count = 2 ** z;
  const tiles: PlacedTile[] = [];
  for (let y = 0; y < count; y++) {
    const top = north + y * side;
    if (top >= view.height || top + side <= 0) continue;
    const [from, to] = [Math.floor(-west / side), Math.ceil((view.width - west) / side)];
    for (let column = from; column < to; column++) {
      const left = west + column * side;
      tiles.push({
        ...{ z, y, x: ((column % count) + count) % count },
        box: { left, top, right: left + side, bottom: top + side },
      });
    }
  }
  return tiles;
}

/**
 * Returns the features of a tile's layer on the picture, cut off at the edges of the tile and of a window of the picture. Of areas it
 * returns the outlines if these are stroked: without what runs along the edges.
 */
export function placeTile(
  { box }: PlacedTile,
  { extent, layers }: TileContent,
  layer: string,
  window: Box,
  isStroked: boolean,
): readonly PlaneFeature[] {
  const scale = (box.right - box.left) / extent;
  const inside = intersection(widen(window, OVERLAP), widen(box, OVERLAP));
  if (isEmpty(inside)) return [];
  return (layers[layer] ?? []).flatMap(({ type, properties, parts }) => {
    const moved = parts.map((part) =>
      part.map((value, i) => value * scale + (i % 2 ? box.top : box.left)),
    );
    const drawn = type === AREA && isStroked ? LINE : type;
    const paths = clip(drawn, moved, inside);
    return paths.length > 0 ? [{ type: drawn, properties, paths }] : [];
  });
}
