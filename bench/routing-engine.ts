import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Router } from '../src/routing/router';
import { NETWORK_FILE, openRouter, WATERWAYS_FILE } from '../tools/routing/built-router';
import type { PublishedDistance } from '../tools/routing/published-distances';
import type { Contender, FoundRoute } from './contender';

/** The atlas's own engine, on the files that the app fetches. The network file needs no further compression. */
export function engine(): Contender {
  const router = openRouter();
  return {
    wireBytes: () =>
      readFileSync(NETWORK_FILE).length + brotliCompressSync(readFileSync(WATERWAYS_FILE)).length,
    route: (row) => ask(router, row),
  };
}

function ask(router: Router, { from, to, closed }: PublishedDistance): FoundRoute | undefined {
  const result = router.route({ from: from.position, to: to.position, closed });
  if (!result.ok) return undefined;
  const { distance, track, flags } = result;
  const passages = result.passages.map(({ id }) => id);
  return { distance, track, passages, isFallback: flags.includes('fallback') };
}
