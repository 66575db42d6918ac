import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { distanceComparison } from '../../src/datasets/distances-schema';
import type { SeaRouter } from '../../src/routing/index';
import { DISTANCES_FILE, NETWORK_FILE, WATERWAYS_FILE } from '../../tools/routing/built-files';
import { openBuiltRouter } from '../../tools/routing/built-router';
import type { Estimate } from '../../tools/routing/distance-errors';
import {
  type PublishedDistance,
  readPublishedDistances,
} from '../../tools/routing/published-distances';
import { runBuild } from '../stamp/stamp';
import { compareDistances } from './compare-distances';

/** Writes the table of published and computed distances that the app shows. Needs the built network. */
await runBuild({
  name: 'distances',
  inputs: {
    entry: import.meta.url,
    data: [new URL('../../data/distances/', import.meta.url), NETWORK_FILE, WATERWAYS_FILE],
  },
  outputs: [DISTANCES_FILE],
  run() {
    const router = openBuiltRouter();
    const estimates = readPublishedDistances().map((row) => estimateOf(router, row));
    const text = JSON.stringify(compareDistances(estimates));
    v.parse(distanceComparison, JSON.parse(text));
    writeFileSync(DISTANCES_FILE, text);
    const packed = brotliCompressSync(text).length;
    return `${estimates.length} rows, distances.json ${packed} bytes brotli`;
  },
});

function estimateOf(router: SeaRouter, published: PublishedDistance): Estimate {
  const { from, to, closed } = published;
  const result = router.route({ from: from.position, to: to.position, closed });
  if (!result.ok) return { published, distance: undefined, passages: [] };
  const passages = result.passages.map(({ id }) => id);
  return { published, distance: result.distance, passages };
}
