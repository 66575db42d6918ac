import { addProtocol, type Map as MapLibreMap } from 'maplibre-gl';
import type { AppStore } from '../state/store';
import { FineCoastTiles } from './fine-coast-tiles';
import { FINE_COAST } from './layers/fine-coast';
import { staticArchive } from './static-archive';

const FILE = 'fine-coast.pmtiles';

/**
 * Serves the tiles of the fine coast to a map. Nothing is fetched before the first tile. Returns a function that ends it.
 * Failed tiles are asked for again by themselves, when the network comes back, and when the reader retries what failed.
 */
export function serveFineCoast(map: MapLibreMap, store: AppStore, url: URL): () => void {
  const { notify, dismiss } = store.getState();
  const isTold = () => store.getState().notices.some(({ detail }) => detail === FILE);
  const tiles = new FineCoastTiles(staticArchive(url, 'refuse'), {
    reload: (failed) => {
      if (map.getSource(FINE_COAST)) map.refreshTiles(FINE_COAST, [...failed]);
    },
    tell: (isMissing) => {
      if (isMissing) notify('basemap-failed', FILE);
      else if (isTold()) dismiss('basemap-failed');
    },
  });
  addProtocol(FINE_COAST, async ({ url: address }, { signal }) => {
    const [z = 0, x = 0, y = 0] = (address.split('://')[1] ?? '').split('/').map(Number);
    return { data: await tiles.fetch({ z, x, y }, signal) };
  });
  const retry = () => tiles.retry();
  window.addEventListener('online', retry);
  const unsubscribe = store.subscribe((now, before) => {
    if (now.attempt !== before.attempt) retry();
  });
  return () => {
    window.removeEventListener('online', retry);
    unsubscribe();
    tiles.end();
  };
}
