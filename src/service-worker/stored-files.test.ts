import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubCaches } from './caches.fixture';
import type { KeptFiles } from './kept-files';
import { writePack } from './pack';
import type { StoredFiles } from './stored-files';

const FOLDER = 'https://example.org/some/folder/';
const ARCHIVE = { url: 'generated/basemap/world.pmtiles', revision: 'r1', bytes: 10 };
const PACK = { url: 'offline/en-1.pack', revision: null, bytes: 100 };
const BUILD = { packs: { en: PACK.url }, later: [PACK] } as unknown as KeptFiles;
const RECORD = 'generated/data/en/project/chancay-port.json';

let files: StoredFiles;
/** What the host sends, by path below the folder. */
let sent: Record<string, Response>;

beforeEach(async () => {
  stubCaches();
  sent = {};
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    const response = sent[url.slice(FOLDER.length)];
    if (!response) throw new TypeError('Failed to fetch');
    return response;
  });
  // Workbox needs the globals of a worker when it is imported.
  const { StoredFiles } = await import('./stored-files');
  files = new StoredFiles('files', FOLDER);
});

afterEach(() => vi.unstubAllGlobals());

describe('a kept archive', () => {
  const ask = (range?: string) =>
    new Request(FOLDER + ARCHIVE.url, range === undefined ? {} : { headers: { range } });

  it('answers ranges, also where the host sends none', async () => {
    sent[ARCHIVE.url] = new Response('0123456789');
    await files.keep(ARCHIVE);
    const part = await files.answer(ARCHIVE, ask('bytes=2-4'));
    expect(part?.status).toBe(206);
    expect(part?.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(await part?.text()).toBe('234');
    expect((await files.answer(ARCHIVE, ask('bytes=20-24')))?.status).toBe(416);
    expect(await (await files.answer(ARCHIVE, ask()))?.text()).toBe('0123456789');
  });

  it('is not there before it is kept, nor under another revision', async () => {
    expect(await files.answer(ARCHIVE, ask('bytes=2-4'))).toBeUndefined();
    sent[ARCHIVE.url] = new Response('0123456789');
    await files.keep(ARCHIVE);
    expect(await files.has({ ...ARCHIVE, revision: 'r2' })).toBe(false);
  });

  it('is not kept if the host sends an error or a page in its place', async () => {
    sent[ARCHIVE.url] = new Response('gone', { status: 404 });
    await expect(files.keep(ARCHIVE)).rejects.toThrow(/status 404/);
    sent[ARCHIVE.url] = new Response('<html>', { headers: { 'content-type': 'text/html' } });
    await expect(files.keep(ARCHIVE)).rejects.toThrow(ARCHIVE.url);
    expect(await files.keys()).toEqual([]);
  });
});

describe('a kept pack', () => {
  const pack = writePack(new Map([[RECORD, new TextEncoder().encode('{"id":"chancay-port"}')]]));

  it.each([
    ['as it was published, in gzip', gzipSync(pack)],
    ['unpacked by the host', pack],
  ])('answers for its files: %s', async (_, body) => {
    sent[PACK.url] = new Response(new Uint8Array(body));
    await files.keep(PACK);
    const found = await files.answerFromPack(RECORD, BUILD);
    expect(found?.headers.get('content-type')).toBe('application/json');
    expect(await found?.json()).toEqual({ id: 'chancay-port' });
  });

  it('says that a record does not exist, and nothing while it is not kept', async () => {
    const other = 'generated/data/en/project/no-such.json';
    expect(await files.answerFromPack(other, BUILD)).toBeUndefined();
    sent[PACK.url] = new Response(gzipSync(pack));
    await files.keep(PACK);
    expect((await files.answerFromPack(other, BUILD))?.status).toBe(404);
  });

  it('rejects what is no pack, so that the network is asked', async () => {
    sent[PACK.url] = new Response('not a pack at all');
    await files.keep(PACK);
    await expect(files.answerFromPack(RECORD, BUILD)).rejects.toThrow();
  });
});
