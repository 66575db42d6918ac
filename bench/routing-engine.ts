import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { SeaRouter } from '../src/routing/index';
import { NETWORK_FILE, WATERWAYS_FILE } from '../tools/routing/built-files';
import { openBuiltRouter } from '../tools/routing/built-router';
import type { PublishedDistance } from '../tools/routing/published-distances';
import type { Contender, FoundRoute } from './contender';

/** The atlas's own engine, on the files that the app fetches. The network file needs no further compression. */
export function engine(): Contender {
  const router = openBuiltRouter();
  return {
    wireBytes: () =>
      readFileSync(NETWORK_FILE).length + brotliCompressSync(readFileSync(WATERWAYS_FILE)).length,
    route: (row) => ask(router, row),
  };
}

function ask(router: SeaRouter, { from, to, closed }: PublishedDistance): FoundRoute | undefined {
  const result = router.route({ from: from.position, to: to.position, closed });
  if (!result.ok) return undefined;
  const { distance, track, flags } = result;
  const passages = result.passages.map(({ id }) => id);
  return { distance, track, passages, isFallback: flags.includes('fallback') };
}
