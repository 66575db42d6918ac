import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { distanceComparison } from '../../src/data/distances-schema';
import type { Router } from '../../src/routing/router';
import {
  DISTANCES_FILE,
  NETWORK_FILE,
  openRouter,
  WATERWAYS_FILE,
} from '../../tools/routing/built-router';
import type { Estimate } from '../../tools/routing/distance-errors';
import {
  type PublishedDistance,
  readPublishedDistances,
} from '../../tools/routing/published-distances';
import { type Inputs, inputHash, isUpToDate, writeStamp } from '../stamp/stamp';
import { compareDistances } from './compare-distances';

/** Writes the table of published and computed distances that the app shows. Wants the built network. */
const ROOT = new URL('../../', import.meta.url);
const INPUTS: Inputs = {
  name: 'distances',
  folders: ['scripts/routing/', 'src/routing/', 'src/data/', 'data/distances/'].map(
    (folder) => new URL(folder, ROOT),
  ),
  packages: ['csv-parse', 'geographiclib-geodesic'],
};

const hash = createHash('sha256')
  .update(inputHash(INPUTS))
  .update(readFileSync(NETWORK_FILE))
  .update(readFileSync(WATERWAYS_FILE))
  .digest('hex');
if (isUpToDate(INPUTS, hash, [DISTANCES_FILE])) {
  console.log('Distances: up to date');
} else {
  const start = performance.now();
  const router = openRouter();
  const estimates = readPublishedDistances().map((row) => estimateOf(router, row));
  const text = JSON.stringify(compareDistances(estimates));
  v.parse(distanceComparison, JSON.parse(text));
  writeFileSync(DISTANCES_FILE, text);
  writeStamp(INPUTS, hash);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const packed = brotliCompressSync(text).length;
  console.log(
    `Distances: ${estimates.length} rows, distances.json ${packed} bytes brotli, ${seconds} s`,
  );
}

function estimateOf(router: Router, published: PublishedDistance): Estimate {
  const { from, to, closed } = published;
  const answer = router.route({ from: from.position, to: to.position, closed });
  if (!answer.ok) return { published, distance: undefined, passages: [] };
  const passages = answer.passages.map(({ id }) => id);
  return { published, distance: answer.distance, passages };
}
