import { afterEach, expect, it, vi } from 'vitest';
import { NoRangesError, staticArchive } from './static-archive';

const URL_OF_ARCHIVE = new URL('https://atlas.test/world.pmtiles');
const TILE = Uint8Array.of(1, 2, 3, 4);

afterEach(() => vi.unstubAllGlobals());

it('reads a tile from a host that supports ranges', async () => {
  serve((range) => partial(range));
  expect(await tile()).toEqual(TILE);
});

it('fetches the whole file once from a host without ranges', async () => {
  const fetched = serve(() => new Response(archive()));
  const file = staticArchive(URL_OF_ARCHIVE);
  expect(await tile(file)).toEqual(TILE);
  expect(await tile(file)).toEqual(TILE);
  expect(fetched()).toBe(1);
});

it('refuses a large file from a host without ranges before it is there', async () => {
  let isCancelled = false;
  const endless = new ReadableStream({
    cancel: () => {
      isCancelled = true;
    },
  });
  serve(() => new Response(endless));
  await expect(tile(staticArchive(URL_OF_ARCHIVE, 'refuse'))).rejects.toThrow(NoRangesError);
  expect(isCancelled).toBe(true);
});

it('fetches the whole file again after a broken download', async () => {
  let isBroken = true;
  serve(() => (isBroken ? brokenOff() : new Response(archive())));
  const file = staticArchive(URL_OF_ARCHIVE);
  await expect(tile(file)).rejects.toThrow('world.pmtiles: download broken off, wanted map tiles');
  isBroken = false;
  expect(await tile(file)).toEqual(TILE);
});

it.each([
  ['header', 'bytes=0-'],
  ['directory', 'bytes=20000-'],
  ['tile', 'bytes=30000-'],
])('asks again for the %s that did not come', async (_, first) => {
  let failures = 1;
  serve((range) => {
    if (range.startsWith(first) && failures-- > 0) throw new TypeError('Failed to fetch');
    return partial(range);
  });
  const file = staticArchive(URL_OF_ARCHIVE);
  await expect(tile(file)).rejects.toThrow('world.pmtiles: no answer, wanted map tiles');
  expect(await tile(file)).toEqual(TILE);
});

it('rejects with the reason for a file that is no archive', async () => {
  serve(() => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
  await expect(tile()).rejects.toThrow('world.pmtiles: status 200, wanted map tiles');
});

/** Bytes of the header; the root directory, which is read with it, a leaf and the tile follow. */
const HEADER = 127;
const ROOT_LENGTH = 5;
/** Beyond what is read with the header. */
const LEAF_AT = 20_000;
const LEAF_LENGTH = 5;
const TILE_AT = 30_000;

/** One tile at zoom 0, found by way of a leaf directory; PMTiles 3, nothing compressed. */
function archive(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(TILE_AT + TILE.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = 3;
  const fields = [HEADER, ROOT_LENGTH, 0, 0, LEAF_AT, LEAF_LENGTH, TILE_AT, TILE.length];
  for (const [i, field] of fields.entries()) view.setUint32(8 + 8 * i, field, true);
  // Compression of directories and of tiles, and vector tiles.
  bytes.set([1, 1, 1], 97);
  // An entry each: how many, tile, run length (0 for a leaf), length, offset + 1.
  bytes.set([1, 0, 0, LEAF_LENGTH, 1], HEADER);
  bytes.set([1, 0, 1, TILE.length, 1], LEAF_AT);
  bytes.set(TILE, TILE_AT);
  return bytes;
}

function serve(answer: (range: string) => Response): () => number {
  let calls = 0;
  vi.stubGlobal('fetch', async (_: URL, { headers }: { headers: { range: string } }) => {
    calls++;
    return answer(headers.range);
  });
  return () => calls;
}

function partial(range: string): Response {
  const [first = 0, last = 0] = range.replace('bytes=', '').split('-').map(Number);
  return new Response(archive().slice(first, last + 1), { status: 206 });
}

function brokenOff(): Response {
  return new Response(
    new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) }),
  );
}

async function tile(file = staticArchive(URL_OF_ARCHIVE)): Promise<Uint8Array | undefined> {
  const found = await file.getZxy(0, 0, 0);
  return found && new Uint8Array(found.data);
}
