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
  /** Its properties in the dark theme, where they name images or colours. */
  readonly dark?: Readonly<Record<string, unknown>>;
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

/**
 * Returns features with longitudes in degrees on the picture, on every copy of the world that it shows. `dark` has the same
 * features as the dark theme draws them.
 */
export function placeFeatures(
  features: readonly Feature[],
  dark: readonly Feature[],
  view: StillView,
): readonly PlaneFeature[] {
  const project = projector(view);
  const world = worldPixels(view);
  return features.flatMap((feature, i) => {
    const { type, paths } = pathsOf(feature, project);
    const own = boxOf(paths.flat());
    const first = Math.ceil((-BLEED - own.right) / world);
    const last = Math.floor((view.width + BLEED - own.left) / world);
    const copies: PlaneFeature[] = [];
    for (let copy = first; copy <= last; copy++) {
      const shifted = clip(type, shift(paths, copy * world), pictureBox(view));
      if (shifted.length > 0) {
        copies.push({
          type,
          properties: feature.properties ?? {},
          dark: dark[i]?.properties ?? {},
          paths: shifted,
        });
      }
    }
    return copies;
  });
}

function pathsOf(
  { geometry }: Feature,
  project: (position: Position) => readonly [number, number],
) {
  const flat = (positions: readonly (readonly number[])[]) =>
    positions.flatMap(([lon = 0, lat = 0]) => project([lon, lat]));
  switch (geometry.type) {
    case 'Point':
      return { type: POINT, paths: [flat([geometry.coordinates])] } as const;
    case 'LineString':
      return { type: LINE, paths: [flat(geometry.coordinates)] } as const;
    case 'MultiLineString':
      return { type: LINE, paths: geometry.coordinates.map(flat) } as const;
    case 'Polygon':
      return { type: AREA, paths: geometry.coordinates.map(flat) } as const;
    case 'MultiPolygon':
      return { type: AREA, paths: geometry.coordinates.flat().map(flat) } as const;
    default:
      return { type: POINT, paths: [] } as const;
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

/** Returns the features of a tile's layer on the picture, cut off at the edges of the tile and of a window of the picture. */
export function placeTile(
  { box }: PlacedTile,
  { extent, layers }: TileContent,
  layer: string,
  window: Box,
): readonly PlaneFeature[] {
  const scale = (box.right - box.left) / extent;
  const inside = intersection(widen(window), widen(box));
  if (isEmpty(inside)) return [];
  return (layers[layer] ?? []).flatMap(({ type, properties, parts }) => {
    const moved = parts.map((part) =>
      part.map((value, i) => value * scale + (i % 2 ? box.top : box.left)),
    );
    const paths = clip(type, moved, inside);
    return paths.length > 0 ? [{ type, properties, paths }] : [];
  });
}

function widen({ left, top, right, bottom }: Box): Box {
  return {
    left: left - OVERLAP,
    top: top - OVERLAP,
    right: right + OVERLAP,
    bottom: bottom + OVERLAP,
  };
}
