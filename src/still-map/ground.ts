import type { Box } from './clip-path';
import { drawAreas, drawLines } from './draw-geometry';
import {
  type PlacedTile,
  type PlaneFeature,
  pictureBox,
  placeTile,
  type ReadTile,
  tilesIn,
} from './plane-feature';
import type { TwoLayers } from './two-layers';
import type { StillView } from './view';

/** Zooms of the tiles of the basemap, and of those of the fine coast, which hide it where there are any. */
const WORLD_ZOOMS = [0, 6] as const;
const FINE_ZOOMS = [7, 10] as const;

/** The order in which kinds of the fine ground are drawn: a lake lies on land, and land in a square of sea. */
const FINE_ORDER = ['sea', 'land', 'cut-land', 'lake'];

export const WORLD = 'world';
export const FINE_COAST = 'fine-coast';

/** The tiles of the ground that a view shows, read once for all layers. */
export class Ground {
  private readonly view: StillView;
  private readonly tiles: Readonly<Record<string, readonly PlacedTile[]>>;
  private readonly readTile: ReadTile;
  /** Where the basemap is not hidden by the fine coast. */
  private readonly windows: readonly Box[];

  constructor(view: StillView, readTile: ReadTile) {
    this.view = view;
    this.readTile = readTile;
    const isFine = view.zoom >= FINE_ZOOMS[0];
    const fine = isFine ? tilesIn(view, Math.min(FINE_ZOOMS[1], Math.floor(view.zoom))) : [];
    const zoom = Math.min(WORLD_ZOOMS[1], Math.max(WORLD_ZOOMS[0], Math.floor(view.zoom)));
    this.tiles = { [WORLD]: tilesIn(view, zoom), [FINE_COAST]: fine };
    const bare = fine.filter(({ z, x, y }) => !readTile(FINE_COAST, z, x, y));
    this.windows = isFine ? bare.map(({ box }) => box) : [pictureBox(view)];
  }

  /** Returns areas and lines of a layer as SVG. */
  draw(layer: TwoLayers, accepts: (feature: PlaneFeature) => boolean): string {
    const { spec } = layer;
    if (spec.type === 'fill') {
      const features = this.shapes(spec.source, spec['source-layer'] ?? '').filter(accepts);
      if (spec.source === WORLD) return drawAreas(layer, features);
      return FINE_ORDER.map((kind) =>
        drawAreas(
          layer,
          features.filter(({ properties }) => properties.kind === kind),
        ),
      ).join('');
    }
    if (spec.type !== 'line') return '';
    return drawLines(layer, this.shapes(spec.source, spec['source-layer'] ?? '').filter(accepts));
  }

  /** Returns the points of a layer, such as names. */
  points(source: string, layer: string): readonly PlaneFeature[] {
    return this.within(source, layer, [pictureBox(this.view, 0)]).filter(({ type }) => type === 1);
  }

  private shapes(source: string, layer: string): readonly PlaneFeature[] {
    const windows = source === WORLD ? this.windows : [pictureBox(this.view)];
    return this.within(source, layer, windows);
  }

  private within(source: string, layer: string, windows: readonly Box[]): readonly PlaneFeature[] {
    return (this.tiles[source] ?? []).flatMap((tile) => {
      const content = this.readTile(source, tile.z, tile.x, tile.y);
      return content ? windows.flatMap((window) => placeTile(tile, content, layer, window)) : [];
    });
  }
}
