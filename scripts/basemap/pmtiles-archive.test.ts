import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { writePmtiles } from './pmtiles-archive';
import type { Tile } from './tiles';

const SEA = new Uint8Array([1]);
const LAND = new Uint8Array([2, 2]);

const TILES: Tile[] = [
  { z: 2, x: 3, y: 3, data: LAND },
  { z: 1, x: 0, y: 0, data: SEA },
  { z: 1, x: 0, y: 1, data: SEA },
  { z: 1, x: 1, y: 1, data: LAND },
];

describe('writePmtiles', () => {
  const archive = open(writePmtiles(TILES, { name: 'test' }));

  it('writes a header with zooms and bounds', async () => {
    const header = await archive.getHeader();
    expect(header).toMatchObject({
      specVersion: 3,
      minZoom: 1,
      maxZoom: 2,
      minLon: -180,
      maxLon: 180,
    });
    expect(header.minLat).toBeCloseTo(-85.0511, 4);
    expect(header.maxLat).toBeCloseTo(85.0511, 4);
  });

  it('stores identical tiles once', async () => {
    const header = await archive.getHeader();
    expect(header).toMatchObject({ numAddressedTiles: 4, numTileEntries: 3, numTileContents: 2 });
  });

  it('returns each tile', async () => {
    for (const { z, x, y, data } of TILES) {
      const tile = await archive.getZxy(z, x, y);
      expect(new Uint8Array(tile?.data ?? [])).toEqual(data);
    }
  });

  it('returns nothing for a tile that was not written', async () => {
    expect(await archive.getZxy(2, 0, 0)).toBeUndefined();
  });

  it('stores its metadata', async () => {
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
  });
});

describe('writePmtiles with many tiles', () => {
  /** Tiles at random places and of random lengths, whose directory does not compress well. */
  let random = 1;
  const next = (below: number) => {
    random = (random * 48_271) % 2_147_483_647;
    return random % below;
  };
  const many = Array.from({ length: 10_000 }, (_, i): Tile => {
    const place = 100 * i + next(100);
    const data = Uint8Array.from({ length: 4 + next(400) }, () => next(256));
    return { z: 10, x: place % 1024, y: Math.floor(place / 1024), data };
  });
  const archive = open(writePmtiles(many, { name: 'test' }));

  it('returns each tile by way of leaf directories', async () => {
    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
    for (const { z, x, y, data } of many.filter((_, i) => i % 50 === 0)) {
      const tile = await archive.getZxy(z, x, y);
      expect(new Uint8Array(tile?.data ?? [])).toEqual(data);
    }
    expect(await archive.getZxy(9, 1, 1)).toBeUndefined();
  });
});

function open(bytes: Buffer): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset, length): Promise<RangeResponse> => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  };
  return new PMTiles(source);
}
