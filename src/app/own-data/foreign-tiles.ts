import type { TileAddress } from '../../own-data/rows/own-rows-protocol';
import type { AppStore } from '../../state/store';
import type { ForeignArchive } from './open-foreign-archive';

let shown: { readonly store: AppStore; readonly archive: ForeignArchive } | undefined;

/** Puts an archive of tiles on the map in place of the one before. It is closed once the state has another one or none. */
export function showArchive(store: AppStore, address: string, archive: ForeignArchive): void {
  store.getState().setForeignTiles({ address, ...archive.facts, isShown: true, fault: null });
  shown = { store, archive };
  const stop = store.subscribe(({ foreignTiles, ownAddress }) => {
    if (foreignTiles?.address === address && ownAddress === address) return;
    stop();
    archive.close();
    if (shown?.archive !== archive) return;
    shown = undefined;
    if (foreignTiles?.address === address) store.getState().setForeignTiles(null);
  });
}

/** Resolves with a tile of the archive on the map, without content where it has none; the state says why a tile could not be had. */
export async function fetchForeignTile(tile: TileAddress): Promise<ArrayBuffer> {
  const now = shown;
  if (!now) return new ArrayBuffer(0);
  const found = await now.archive.tile(tile);
  const fault = typeof found === 'string' ? found : null;
  const { foreignTiles, changeForeignTiles } = now.store.getState();
  if (shown === now && foreignTiles && foreignTiles.fault !== fault) changeForeignTiles({ fault });
  return typeof found === 'string' ? new ArrayBuffer(0) : found;
}
