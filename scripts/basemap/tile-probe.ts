import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { isInside } from './is-inside';
import { toUnitSquare } from './mercator';
import type { LonLat } from './shapes';
import { EXTENT } from './tidy-tile';
import type { Tile } from './tiles';

/** Decodes the tiles of one zoom and returns a test for land and water, for tests of the basemap. */
export function createProbe(tiles: readonly Tile[]) {
  const byAddress = new Map(tiles.map((tile) => [`${tile.x}/${tile.y}`, tile.data]));
  const scale = 2 ** (tiles[0]?.z ?? 0);
  return {
    isLand(position: LonLat): boolean {
      const [x, y] = toUnitSquare(position).map((part) => part * scale) as [number, number];
      const data = byAddress.get(`${Math.floor(x)}/${Math.floor(y)}`);
      return data !== undefined && isInside(landRings(data), [(x % 1) * EXTENT, (y % 1) * EXTENT]);
    },
  };
}

function landRings(data: Uint8Array): [number, number][][] {
  const layer = new VectorTile(new PbfReader(data)).layers.land;
  const features = Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i));
  const rings = features.flatMap((feature) => feature?.loadGeometry() ?? []);
  return rings.map((ring) => ring.map(({ x, y }) => [x, y]));
}
