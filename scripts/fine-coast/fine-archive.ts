import { writePmtiles } from '../basemap/pmtiles-archive';
import { BUFFER, EXTENT } from '../basemap/tidy-tile';
import type { Tile } from '../basemap/tiles';
import { readCoarseWorld } from './coarse-world';
import { cutTiles } from './cut';
import { encodeTile, LAYER } from './encode-tile';
import { FINE_DETAIL, openFineShores } from './fine-shores';
import { type Path, pathOf } from './path';
import { featuresOf } from './tile-features';

/** Returns the fine coast as one PMTiles file. */
export function buildFineArchive(): Buffer {
  const shoresAt = openFineShores();
  const coarse = readCoarseWorld();
  const tiles: Tile[] = [];
  for (const zoom of FINE_DETAIL.keys()) {
    const { land: coarseLand, ...lines } = coarse;
    const content = { ...lines, land: roundTheWorld(shoresAt(zoom)) };
    cutTiles(zoom, content, roundTheWorld(coarseLand), (tile) => {
      tiles.push({ z: tile.z, x: tile.x, y: tile.y, data: encodeTile(featuresOf(tile)) });
    });
  }
  return writePmtiles(tiles, METADATA);
}

/** Adds copies of paths at the edge of the world, which tiles at its other edge show in their margins. */
function roundTheWorld(paths: readonly Path[]): Path[] {
  const margin = BUFFER / EXTENT / 2 ** Math.min(...FINE_DETAIL.keys());
  const copies = paths.flatMap((path) => [
    ...(path.minX < margin ? [shifted(path, 1)] : []),
    ...(path.maxX > 1 - margin ? [shifted(path, -1)] : []),
  ]);
  return [...paths, ...copies];
}

function shifted({ points }: Path, worlds: number): Path {
  return pathOf(points.map((value, i) => (i % 2 === 0 ? value + worlds : value)));
}

const METADATA = {
  name: 'Corridor Atlas fine coast',
  description: 'Coast of OpenStreetMap in 2017, with lakes, rivers and borders of Natural Earth',
  attribution: '© OpenStreetMap contributors; made with Natural Earth',
  license: 'Open Database License 1.0',
  vector_layers: [{ id: LAYER, fields: { kind: 'String' } }],
};
