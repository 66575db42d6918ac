import { createPartialResponse } from 'workbox-range-requests';
import { keyOf } from './caches';
import { type KeptFile, type KeptFiles, packOf } from './kept-files';
import { type Pack, readPack } from './pack';

/** The kept files of the site, of one or more builds. */
export class StoredFiles {
  private readonly cacheName: string;
  private readonly folder: string;
  /** What was opened since the service worker was started, by key. */
  private readonly blobs = new Map<string, Promise<Blob | undefined>>();
  private readonly packs = new Map<string, Promise<Pack | undefined>>();

  private isClosed = false;

  constructor(cacheName: string, folder: string) {
    this.cacheName = cacheName;
    this.folder = folder;
  }

  /** Keeps nothing more, also of what is being fetched, and forgets what was opened. */
  close(): void {
    this.isClosed = true;
    this.blobs.clear();
    this.packs.clear();
  }

  /** Keeps files again. */
  open(): void {
    this.isClosed = false;
  }

  async has(file: Pick<KeptFile, 'url' | 'revision'>): Promise<boolean> {
    return (await this.match(file)) !== undefined;
  }

  /** Resolves to the kept file as it was fetched; undefined if it is not kept. */
  async match(file: Pick<KeptFile, 'url' | 'revision'>): Promise<Response | undefined> {
    const cache = await caches.open(this.cacheName);
    return cache.match(keyOf(file, this.folder));
  }

  /** Resolves to what a request wants of a kept file, whole or a range; undefined if it is not kept. */
  async answer(file: KeptFile, request: Request): Promise<Response | undefined> {
    if (!request.headers.has('range')) return this.match(file);
    const blob = await this.blob(file);
    return blob && createPartialResponse(request, new Response(blob));
  }

  /** Resolves to a file of a pack, with status 404 if the pack lacks it; undefined if the pack is not kept. */
  async answerFromPack(path: string, { packs, later }: KeptFiles): Promise<Response | undefined> {
    const name = packOf(path);
    const file = later.find(({ url }) => name && url === packs[name]);
    const pack = file && (await this.pack(file));
    if (!pack) return undefined;
    const found = pack.file(path);
    const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    return found
      ? new Response(found, { headers: { 'content-type': type } })
      : new Response(null, { status: 404 });
  }

  /** Resolves to the keys of all kept files, of whatever build. */
  async keys(): Promise<readonly string[]> {
    const cache = await caches.open(this.cacheName);
    return (await cache.keys()).map(({ url }) => url);
  }

  /** Fetches a file and keeps it, unless it is kept. Rejects if it cannot be fetched or kept. */
  async keep(file: KeptFile): Promise<void> {
    if (this.isClosed || (await this.has(file))) return;
    const request = new Request(new URL(file.url, this.folder), {
      cache: file.revision === null ? 'default' : 'no-cache',
      priority: 'low',
    });
    const response = await fetch(request);
    if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) {
      throw new Error(`${file.url}: status ${response.status}`);
    }
    if (this.isClosed) return;
    const isPack = file.url.endsWith('.pack');
    const cache = await caches.open(this.cacheName);
    await cache.put(keyOf(file, this.folder), isPack ? await unpacked(response) : response);
    this.blobs.delete(keyOf(file, this.folder));
    this.packs.delete(keyOf(file, this.folder));
  }

  /** Deletes all files but those with these keys. */
  async deleteOthers(keys: ReadonlySet<string>): Promise<void> {
    const cache = await caches.open(this.cacheName);
    for (const key of await this.keys()) {
      if (!keys.has(key)) await cache.delete(key);
    }
  }

  private pack(file: KeptFile): Promise<Pack | undefined> {
    return remembered(this.packs, keyOf(file, this.folder), async () => {
      const blob = await this.blob(file);
      return blob && readPack(blob);
    });
  }

  private blob(file: KeptFile): Promise<Blob | undefined> {
    return remembered(this.blobs, keyOf(file, this.folder), async () =>
      (await this.match(file))?.blob(),
    );
  }
}

/** Returns a pack without its compression, which some hosts undo themselves. */
async function unpacked(response: Response): Promise<Response> {
  const blob = await response.blob();
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return new Response(blob);
  return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip')));
}

/** Returns what is remembered under a key, or makes it. Nothing that failed or is not there is remembered. */
function remembered<T>(
  known: Map<string, Promise<T | undefined>>,
  key: string,
  make: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  const forget = () => known.delete(key);
  made.then((value) => value === undefined && forget(), forget);
  return made;
}
