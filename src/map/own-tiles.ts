import { addProtocol, type Map as MapLibreMap } from 'maplibre-gl';
import type { OwnEntry } from '../own-data/own-view';
import type { TileAddress } from '../own-data/rows/own-rows-protocol';
import { FOREIGN_SCHEME, OWN_SCHEME, ownSourceId } from './layers/own-layer-ids';

/** Resolves with a tile of one of the reader's own layers; its bytes are handed over. */
export type FetchOwnTile = (id: string, tile: TileAddress) => Promise<ArrayBuffer>;

/** Resolves with a tile of the archive of another host that is on the map; its bytes are handed over. */
export type FetchForeignTile = (tile: TileAddress) => Promise<ArrayBuffer>;

/** Registers the tiles of archives of other hosts for MapLibre, under the addresses of `FOREIGN_SCHEME`. */
export function serveForeignTiles(fetchTile: FetchForeignTile): void {
  addProtocol(FOREIGN_SCHEME, async ({ url }) => {
    const [z = 0, x = 0, y = 0] = url.split('/').slice(-3).map(Number);
    return { data: await fetchTile({ z, x, y }) };
  });
}

/** Registers the tiles of the reader's own layers for MapLibre, under the addresses of `OWN_SCHEME`. */
export function serveOwnTiles(fetchTile: FetchOwnTile): void {
  addProtocol(OWN_SCHEME, async ({ url }) => {
    const [id = '', , ...address] = url.slice(`${OWN_SCHEME}://`.length).split('/');
    const [z = 0, x = 0, y = 0] = address.map(Number);
    return { data: await fetchTile(id, { z, x, y }) };
  });
}

/**
 * Asks again for the tiles of layers that are drawn in another way than before: the map keeps the old ones until the new are there.
 */
export function refreshOwnTiles(
  map: MapLibreMap,
  now: readonly OwnEntry[],
  before: readonly OwnEntry[],
): void {
  for (const entry of now) {
    const { view, layer, revision } = entry;
    const former = before.find((each) => each.id === entry.id && each.revision === revision);
    const isSame =
      former?.view.filters === view.filters &&
      former.view.colourColumn === view.colourColumn &&
      (view.colourColumn === null || former.layer === layer);
    const source = ownSourceId(entry.id);
    if (former && !isSame && map.getSource(source)) map.refreshTiles(source);
  }
}
