import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { builtTiles } from './read-tiles';

const GENERATED = 'public/generated';

/** Opens an archive with the library that browsers use. */
function openArchive(file: string): PMTiles {
  const bytes = readFileSync(`${GENERATED}/basemap/${file}`);
  return new PMTiles({
    getKey: () => file,
    getBytes: async (offset, length): Promise<RangeResponse> => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
}

const TILES: Readonly<Record<string, readonly (readonly [z: number, x: number, y: number])[]>> = {
  world: [
    [0, 0, 0],
    [3, 2, 4],
    [6, 18, 34],
    [6, 0, 0],
  ],
  'fine-coast': [
    [7, 36, 68],
    [10, 292, 545],
    [8, 214, 104],
    // In the middle of the Pacific and of the Amazon, and where the archive ends.
    [9, 20, 260],
    [9, 166, 262],
    [10, 1023, 1023],
  ],
};

describe.each(['world', 'fine-coast'] as const)('the built tiles of %s', (source) => {
  const readTile = builtTiles(GENERATED);
  const archive = openArchive(`${source}.pmtiles`);

  it.each(TILES[source] ?? [])(
    'have in %i/%i/%i what the library of browsers reads',
    async (z, x, y) => {
      const tile = readTile(source, z, x, y);
      const bytes = await archive.getZxy(z, x, y);
      expect(tile === undefined).toBe(bytes === undefined);
      if (!tile || !bytes) return;
      const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes.data)));
      expect(Object.keys(tile.layers)).toEqual(Object.keys(layers));
      for (const [name, layer] of Object.entries(layers)) {
        expect(tile.layers[name]?.length).toBe(layer.length);
        const first = layer.feature(0);
        const points = first.loadGeometry()[0]?.flatMap(({ x, y }) => [x, y]);
        expect(tile.layers[name]?.[0]?.parts[0]).toEqual(points);
      }
    },
  );
});

it('a source without an archive is refused', () => {
  expect(() => builtTiles(GENERATED)('streets', 0, 0, 0)).toThrow('streets');
});
