import { PrecacheController } from 'workbox-precaching';
import { Route, Router } from 'workbox-routing';
import { isLocale } from '../domain/locale';
import { Builds } from './builds';
import { cacheNames, isCacheOf, keyOf } from './caches';
import { isFor, type KeptFile, type KeptFiles, packOf } from './kept-files';
import { Memory } from './memory';
import {
  type Answer,
  type AnyAsk,
  type Asks,
  type InstallFailure,
  keepFailureOf,
  type PlannedFile,
  type SeenRange,
} from './protocol';
import { type FetchEvent, type LastingEvent, scope } from './scope';
import { bytesOfKey, seenTiles } from './seen-tiles';
import { isView, shellAt } from './shell';
import { StoredFiles } from './stored-files';

declare const __KEPT_FILES__: KeptFiles;
declare const __INDEX_PAGE__: string;

/** How many files of code are fetched at once. */
const LANES = 4;

const KEPT = __KEPT_FILES__;
const FOLDER = scope.registration.scope;
const NAMES = cacheNames(FOLDER);

const memory = new Memory(NAMES.memory, FOLDER);
const files = new StoredFiles(NAMES.files, FOLDER);
const builds = new Builds(KEPT, memory);
const seen = seenTiles(NAMES.seen, KEPT.seen.revision);
const byUrl = new Map<string, KeptFile>(
  [...KEPT.code, ...KEPT.later].map((file) => [file.url, file]),
);
/** The script with which every page starts. */
const entry = KEPT.code.find(({ url }) => /^assets\/index-[^/]+\.js$/.test(url));
/** Set once the reader wants nothing kept; then the network answers everything. */
let isRemoved = false;

scope.addEventListener('install', (event) => event.waitUntil(install(event)));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => {
  const ask = event.data as AnyAsk | { readonly type: 'SKIP_WAITING' };
  if (ask.type === 'SKIP_WAITING') {
    event.waitUntil(scope.skipWaiting());
    return;
  }
  const answered = answerAsk(ask, event).then(
    (value): Answer<unknown> => ({ ok: true, value }),
    (error: unknown): Answer<unknown> => ({ ok: false, reason: keepFailureOf(error) }),
  );
  event.waitUntil(answered.then((answer) => event.ports[0]?.postMessage(answer)));
});

const router = new Router();
router.registerRoute(
  new Route(
    ({ request, url }) => request.mode === 'navigate' && isOurs(url) && isView(pathOf(url)),
    ({ event, url }) => answerView(event as FetchEvent, url),
  ),
);
for (const method of ['GET', 'HEAD'] as const) {
  router.registerRoute(
    new Route(
      ({ request, url }) => request.mode !== 'navigate' && isOurs(url),
      ({ event, url }) => answerFile(event as FetchEvent, pathOf(url)),
      method,
    ),
  );
}
scope.addEventListener('fetch', (event) => {
  if (isRemoved) return;
  const response = router.handleRequest({ event, request: event.request });
  if (response) event.respondWith(response);
});

/**
 * Keeps the code and, if a build before kept more, as much of this one, so that an update leaves nothing out. Rejects if
 * that fails: then the build before goes on.
 */
async function install(event: LastingEvent): Promise<void> {
  try {
    await Promise.all(Array.from({ length: LANES }, (_, lane) => installLane(event, lane)));
    const locales = ((await memory.read()).locales ?? []).filter(isLocale);
    const later = locales.length > 0 ? KEPT.later.filter((file) => isFor(file, locales)) : [];
    for (const file of later) await files.keep(file);
    await memory.rememberFiles(KEPT);
  } catch (error) {
    const failure: InstallFailure = { type: 'install-failed', reason: keepFailureOf(error) };
    const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    for (const page of pages) page.postMessage(failure);
    throw error;
  }
}

function installLane(event: LastingEvent, lane: number): Promise<unknown> {
  const controller = new PrecacheController({
    cacheName: NAMES.files,
    plugins: [
      { requestWillFetch: async ({ request }) => new Request(request, { priority: 'low' }) },
    ],
  });
  const share = KEPT.code.filter((_, i) => i % LANES === lane);
  controller.addToCacheList(share.map(({ url, revision }) => ({ url, revision })));
  return controller.install(event);
}

async function activate(): Promise<void> {
  await builds.takeOver();
  await scope.clients.claim();
  await builds.cleanUp(files, FOLDER);
}

/** Resolves to the index page for a view; to the answer of the network if the code is gone. */
async function answerView({ request, resultingClientId }: FetchEvent, url: URL): Promise<Response> {
  const hasCode = entry && (await files.has(entry).catch(() => false));
  if (!hasCode) {
    await builds.noteNetwork(resultingClientId).catch(() => undefined);
    return fetch(request);
  }
  const page = shellAt(__INDEX_PAGE__, new URL(FOLDER).pathname, pathOf(url));
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Resolves to a file, kept or from the network. Rejects as `fetch` does. */
async function answerFile(event: FetchEvent, path: string): Promise<Response> {
  if (path === KEPT.seen.url && event.request.method === 'GET') {
    return seen.strategy.handle({ event, request: event.request });
  }
  try {
    const kept = await keptAnswer(event, path);
    if (kept) return kept;
  } catch (error) {
    console.warn(`${path} cannot be read from what is kept:`, error);
  }
  return fetch(event.request);
}

async function keptAnswer(
  { request, clientId }: FetchEvent,
  path: string,
): Promise<Response | undefined> {
  const file = byUrl.get(path);
  if (file) return files.answer(file, request);
  if (!packOf(path)) return files.match({ url: path, revision: null });
  const build = await builds.filesFor(clientId);
  return build && files.answerFromPack(path, build);
}

async function answerAsk(ask: AnyAsk, event: LastingEvent): Promise<Asks[keyof Asks]['answer']> {
  switch (ask.type) {
    case 'plan':
      await builds.cleanUp(files, FOLDER);
      return plan(ask.locale);
    case 'keep': {
      const file = byUrl.get(ask.url);
      if (file) await files.keep(file);
      return null;
    }
    case 'seen':
      await keepSeen(ask.ranges, event);
      return null;
    case 'measure':
      return measure();
    case 'remove':
      await remove();
      return null;
  }
}

/** Resolves to all files for readers of a language, also code that is gone because the reader or the browser removed it. */
async function plan(locale: string): Promise<readonly PlannedFile[]> {
  isRemoved = false;
  files.open();
  await memory.rememberFiles(KEPT);
  await memory.change(({ locales = [], ...rest }) => ({
    ...rest,
    locales: [...new Set([...locales, locale])],
  }));
  const keys = new Set(await files.keys());
  const later = KEPT.later.filter((file) => isFor(file, isLocale(locale) ? [locale] : []));
  return [...KEPT.code, ...later].map((file) => ({
    url: file.url,
    bytes: file.bytes,
    isKept: keys.has(keyOf(file, FOLDER)),
  }));
}

/** Keeps tiles that were fetched before this took over; the browser's own cache may have them. */
async function keepSeen(ranges: readonly SeenRange[], event: LastingEvent): Promise<void> {
  for (const { url, range } of ranges) {
    if (url !== KEPT.seen.url) continue;
    const request = new Request(new URL(url, FOLDER), { headers: { range } });
    const [, done] = seen.strategy.handleAll({ event, request });
    await done;
  }
}

/** Resolves to the bytes of everything that this build keeps. */
async function measure(): Promise<number> {
  const keys = new Set(await files.keys());
  const kept = [...byUrl.values()].filter((file) => keys.has(keyOf(file, FOLDER)));
  const tiles = await (await caches.open(NAMES.seen)).keys();
  return (
    kept.reduce((sum, { bytes }) => sum + bytes, 0) +
    tiles.reduce((sum, { url }) => sum + bytesOfKey(url), 0)
  );
}

async function remove(): Promise<void> {
  isRemoved = true;
  files.close();
  await seen.limit.deleteCacheAndMetadata();
  for (const name of await caches.keys()) if (isCacheOf(FOLDER, name)) await caches.delete(name);
  memory.forget();
  await scope.registration.unregister();
}

function isOurs(url: URL): boolean {
  return url.href.startsWith(FOLDER);
}

/** Returns an address relative to the site's folder, without its query. */
function pathOf({ origin, pathname }: URL): string {
  return (origin + pathname).slice(FOLDER.length);
}
