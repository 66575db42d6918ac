import type {
  FillLayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Box, FlatPath } from './clip-path';
import { drawAreas, drawLines } from './draw-geometry';
import type { InkedLayer } from './inked-layer';
import {
  type PlacedTile,
  type PlaneFeature,
  POINT,
  pictureBox,
  placeTile,
  type ReadTile,
  tilesIn,
} from './plane-feature';
import type { StillView } from './view';

/** Zooms of the tiles of the basemap, and of those of the fine coast, which hide it where there are any. */
const WORLD_ZOOMS = [0, 6] as const;
const FINE_ZOOMS = [7, 10] as const;

/** The order in which kinds of the fine ground are drawn: a lake lies on land, and land in a square of sea. */
const FINE_ORDER = ['sea', 'land', 'cut-land', 'lake'];

export const WORLD = 'world';
export const FINE_COAST = 'fine-coast';

/** Grounds by the tiles that they are read from and by their view: most pages share theirs, in every language. */
const GROUNDS = new WeakMap<ReadTile, Map<string, Ground>>();

/** Returns the ground of a view, the same one each time. */
export function groundOf(view: StillView, readTile: ReadTile): Ground {
  const known = GROUNDS.get(readTile) ?? new Map<string, Ground>();
  GROUNDS.set(readTile, known);
  const key = JSON.stringify(view);
  const ground = known.get(key) ?? new Ground(view, readTile);
  known.set(key, ground);
  return ground;
}

/** The tiles of the ground that a view shows, with what was drawn of them. */
export class Ground {
  private readonly view: StillView;
  private readonly tiles: Readonly<Record<string, readonly PlacedTile[]>>;
  private readonly readTile: ReadTile;
  /** Where the basemap is not hidden by the fine coast. */
  private readonly windows: readonly Box[];
  private readonly drawn = new Map<string, string>();
  private readonly named = new Map<string, readonly PlaneFeature[]>();

  constructor(view: StillView, readTile: ReadTile) {
    this.view = view;
    this.readTile = readTile;
    const { world, fine } = tilesOf(view);
    const isFine = fine.length > 0;
    this.tiles = { [WORLD]: world, [FINE_COAST]: fine };
    const bare = fine.filter(({ z, x, y }) => !readTile(FINE_COAST, z, x, y));
    this.windows = isFine ? bare.map(({ box }) => box) : [pictureBox(view)];
  }

  /** Returns areas and lines of a layer as SVG. Their look depends on the zoom and the inks alone. */
  draw(layer: InkedLayer, accepts: (feature: PlaneFeature) => boolean): string {
    const key = `${layer.inks} ${layer.spec.id}`;
    const known = this.drawn.get(key) ?? this.drawAnew(layer, accepts);
    this.drawn.set(key, known);
    return known;
  }

  private drawAnew(layer: InkedLayer, accepts: (feature: PlaneFeature) => boolean): string {
    const { spec } = layer;
    if (spec.type === 'fill') {
      const features = this.shapes(spec, false).filter(accepts);
      if (spec.source === WORLD) return drawAreas(layer, features);
      return FINE_ORDER.map((kind) =>
        drawAreas(
          layer,
          features.filter(({ properties }) => properties.kind === kind),
        ),
      ).join('');
    }
    if (spec.type !== 'line') return '';
    return drawLines(layer, this.shapes(spec, true).filter(accepts));
  }

  /** Returns the points of a layer, such as names. */
  points(source: string, layer: string): readonly PlaneFeature[] {
    const key = `${source} ${layer}`;
    const known =
      this.named.get(key) ??
      this.within(source, layer, [pictureBox(this.view, 0)], false).filter(
        ({ type }) => type === POINT,
      );
    this.named.set(key, known);
    return known;
  }

  private shapes(
    { source, 'source-layer': layer = '' }: FillLayerSpecification | LineLayerSpecification,
    isStroked: boolean,
  ): readonly PlaneFeature[] {
    const windows = source === WORLD ? this.windows : [pictureBox(this.view)];
    return this.within(source, layer, windows, isStroked);
  }

  private within(
    source: string,
    layer: string,
    windows: readonly Box[],
    isStroked: boolean,
  ): readonly PlaneFeature[] {
    return (this.tiles[source] ?? []).flatMap((tile) => {
      const content = this.readTile(source, tile.z, tile.x, tile.y);
      return content
        ? windows.flatMap((window) => placeTile(tile, content, layer, window, isStroked))
        : [];
    });
  }
}

/** Returns the tiles of a view in the basemap and, at the zooms that have it, in the fine coast. */
function tilesOf(view: StillView) {
  const level = Math.floor(view.zoom);
  const world = tilesIn(view, Math.min(WORLD_ZOOMS[1], Math.max(WORLD_ZOOMS[0], level)));
  const fine = level >= FINE_ZOOMS[0] ? tilesIn(view, Math.min(FINE_ZOOMS[1], level)) : [];
  return { world, fine };
}

/** Returns the tiles from which the ground of a view is drawn. */
export function groundTiles(view: StillView) {
  const { world, fine } = tilesOf(view);
  return [
    ...world.map((tile) => ({ ...tile, source: WORLD })),
    ...fine.map((tile) => ({ ...tile, source: FINE_COAST })),
  ];
}

/** Returns the length of coasts and borders in a view, in CSS pixels; the basemap's, whatever the zoom. */
export function outlineLength(view: StillView, readTile: ReadTile): number {
  const box = pictureBox(view, 0);
  const zoom = Math.min(WORLD_ZOOMS[1], Math.max(WORLD_ZOOMS[0], Math.floor(view.zoom)));
  let length = 0;
  for (const tile of tilesIn(view, zoom)) {
    const content = readTile(WORLD, tile.z, tile.x, tile.y);
    if (!content) continue;
    for (const layer of ['coast', 'borders']) {
      for (const { paths } of placeTile(tile, content, layer, box, true)) {
        for (const path of paths) length += lengthOf(path);
      }
    }
  }
  return length;
}

function lengthOf(path: FlatPath): number {
  let length = 0;
  for (let i = 2; i < path.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = path.slice(i - 2, i + 2);
    length += Math.hypot(bx - ax, by - ay);
  }
  return length;
}
