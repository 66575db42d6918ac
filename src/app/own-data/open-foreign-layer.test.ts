import { describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../../state/store';
import { fetchForeignTile } from './foreign-tiles';
import type { ForeignArchive } from './open-foreign-archive';
import { openForeignLayer } from './open-foreign-layer';

vi.mock('../root', () => ({ ROOT: new URL('https://atlas.test/') }));

const TILES = 'https://data.test/mines.pmtiles';
const TILE = { z: 0, x: 0, y: 0 };
const facts = { minZoom: 0, maxZoom: 3, bounds: [-1, -1, 1, 1], layers: ['mines'] } as const;

function agreed(address: string) {
  const store = createAppStore();
  store.setState({ ownAddress: address, ownAddressAnswer: { address, state: 'fetching' } });
  return store;
}

const never = () => Promise.reject(new Error('Not wanted'));

describe('openForeignLayer', () => {
  it('puts an archive of tiles on the map until it is removed', async () => {
    const store = agreed(TILES);
    const bytes = new ArrayBuffer(3);
    const tile = vi.fn<ForeignArchive['tile']>().mockResolvedValue(bytes);
    const close = vi.fn();
    await openForeignLayer(store, never, () => Promise.resolve({ facts, tile, close }));
    expect(store.getState()).toMatchObject({
      foreignTiles: { address: TILES, ...facts, isShown: true, fault: null },
      ownAddressAnswer: { state: 'fetched' },
      selection: { kind: 'own-data' },
    });
    expect(await fetchForeignTile(TILE)).toBe(bytes);
    tile.mockResolvedValue('unreachable');
    expect((await fetchForeignTile(TILE)).byteLength).toBe(0);
    expect(store.getState().foreignTiles?.fault).toBe('unreachable');
    store.getState().setForeignTiles(null);
    expect(close).toHaveBeenCalledOnce();
    expect((await fetchForeignTile(TILE)).byteLength).toBe(0);
    expect(tile).toHaveBeenCalledTimes(2);
  });

  it('closes the archive once the address names another one', async () => {
    const store = agreed(TILES);
    const close = vi.fn();
    const archive = { facts, tile: never, close };
    await openForeignLayer(store, never, () => Promise.resolve(archive));
    store.setState({ ownAddress: null });
    expect(close).toHaveBeenCalledOnce();
    expect(store.getState().foreignTiles).toBeNull();
  });

  it('tells why there is no archive, and asks for a file by its other way', async () => {
    const store = agreed(TILES);
    await openForeignLayer(store, never, () => Promise.resolve('raster'));
    expect(store.getState().ownAddressAnswer).toMatchObject({ state: 'failed', reason: 'raster' });
    const other = agreed('https://data.test/mines.geojson');
    const file = new File(['{}'], 'mines.geojson');
    await openForeignLayer(other, () => Promise.resolve(file), never);
    expect(other.getState().offeredFiles).toEqual([file]);
    expect(other.getState().foreignTiles).toBeNull();
  });
});
