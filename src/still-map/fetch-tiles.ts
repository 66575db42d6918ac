import type { PMTiles } from 'pmtiles';
import { decodeTile } from './decode-tile';
import { groundTiles } from './ground';
import type { ReadTile, TileContent } from './plane-feature';
import type { StillView } from './view';

/** Tiles fetched at once. */
const AT_ONCE = 8;

/** Resolves with a reader of all tiles that a view needs of some archives. Rejects if one cannot be fetched. */
export async function fetchTiles(
  view: StillView,
  archives: Readonly<Record<string, PMTiles>>,
): Promise<ReadTile> {
  const contents = new Map<string, TileContent>();
  const wanted = [
    ...new Set(groundTiles(view).map(({ source, z, x, y }) => `${source}/${z}/${x}/${y}`)),
  ];
  const fetchOne = async (key: string) => {
    const [source = '', ...address] = key.split('/');
    const [z = 0, x = 0, y = 0] = address.map(Number);
    const tile = await archives[source]?.getZxy(z, x, y);
    if (tile) contents.set(key, decodeTile(new Uint8Array(tile.data)));
  };
  for (let i = 0; i < wanted.length; i += AT_ONCE) {
    await Promise.all(wanted.slice(i, i + AT_ONCE).map(fetchOne));
  }
  return (source, z, x, y) => contents.get(`${source}/${z}/${x}/${y}`);
}
