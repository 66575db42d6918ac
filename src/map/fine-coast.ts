import { addProtocol } from 'maplibre-gl';
import { NoRangesError, staticArchive } from './static-archive';

const PROTOCOL = 'fine-coast';

/** Addresses of the tiles of the fine coast for MapLibre, which asks `serveFineCoast` for them. */
export const FINE_COAST_TILES = `${PROTOCOL}://{z}/{x}/{y}`;

/**
 * Registers the archive of the fine coast for MapLibre. Nothing is fetched before the first tile. A tile that does not come
 * is empty, so that the basemap shows through.
 */
export function serveFineCoast(url: URL): void {
  const archive = staticArchive(url, 'refuse');
  let isRefused = false;
  addProtocol(PROTOCOL, async ({ url: address }, { signal }) => {
    const [z = 0, x = 0, y = 0] = address.replace(`${PROTOCOL}://`, '').split('/').map(Number);
    const nothing = { data: new ArrayBuffer(0) };
    if (isRefused) return nothing;
    try {
      return (await archive.getZxy(z, x, y, signal)) ?? nothing;
    } catch (error) {
      if (signal.aborted) throw error;
      isRefused ||= error instanceof NoRangesError;
      console.warn('The coast is drawn without detail:', error);
      return nothing;
    }
  });
}
