import type { WorkboxPlugin } from 'workbox-core/types';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst } from 'workbox-strategies';

/** The most ranges that are kept: some 30 MB of tiles. The ones unused for longest go first. */
const MOST_RANGES = 1500;

const RANGE = '__range__';

/** Returns the strategy for an archive of which only the ranges that were fetched are kept, and what limits their number. */
export function seenTiles(cacheName: string, revision: string | null) {
  const limit = new ExpirationPlugin({ maxEntries: MOST_RANGES, purgeOnQuotaError: true });
  const strategy = new CacheFirst({
    cacheName,
    plugins: [rangePlugin(revision), limit as WorkboxPlugin],
  });
  return { strategy, limit };
}

/**
 * A cache holds no partial answers: they are kept as whole ones under an address with the range. Of a host without ranges,
 * which sends the whole file, nothing is read.
 */
export function rangePlugin(revision: string | null): WorkboxPlugin {
  return {
    cacheKeyWillBeUsed: async ({ request }) => keyOfRange(request, revision),
    fetchDidSucceed: async ({ response }) => {
      if (response.status !== 200) return response;
      await response.body?.cancel();
      return new Response(null, { headers: response.headers });
    },
    cacheWillUpdate: async ({ response }) =>
      response.status === 206
        ? new Response(response.body, { status: 200, headers: response.headers })
        : null,
    cachedResponseWillBeUsed: async ({ cachedResponse }) =>
      cachedResponse
        ? new Response(cachedResponse.body, {
            status: 206,
            statusText: 'Partial Content',
            headers: cachedResponse.headers,
          })
        : null,
  };
}

function keyOfRange(request: Request, revision: string | null): string {
  const range = request.headers.get('range');
  if (range === null) return request.url;
  const key = new URL(request.url);
  key.searchParams.set('__WB_REVISION__', revision ?? '');
  key.searchParams.set(RANGE, range);
  return key.href;
}

/** Returns how many bytes a kept range has, by its key; 0 for any other key. */
export function bytesOfKey(key: string): number {
  const found = /^bytes=(\d+)-(\d+)$/.exec(new URL(key).searchParams.get(RANGE) ?? '');
  return found ? Number(found[2]) - Number(found[1]) + 1 : 0;
}
