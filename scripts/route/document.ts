import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { answerPair, roundTo } from './answer';
import type { BuiltEngine } from './built-engine';
import { parsePair } from './pairs';
import type { Resolver } from './places/resolver';
import type { RouteOptions } from './route-options';

/** Bytes of the largest JSON array that is read: it is parsed as a whole. */
const MOST_BYTES = 256_000_000;

/** How much of a file is looked at to tell what it is, in bytes. */
const SNIFFED = 4096;

/** Whether a file holds a JSON array: it begins with a bracket. False for what is no regular file, as a pipe. */
export function holdsJsonArray(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return false;
  const bytes = Buffer.alloc(SNIFFED);
  const handle = openSync(file, 'r');
  const size = readSync(handle, bytes);
  closeSync(handle);
  return /^\uFEFF?\s*\[/.test(bytes.toString('utf8', 0, size));
}

/** Returns the rows of a file that holds a JSON array, unparsed. Throws if it does not. */
export function readJsonArray(file: string): readonly unknown[] {
  if (statSync(file).size > MOST_BYTES) {
    throw new Error(`${file} is larger than 256 MB: give a row a line (jq -c '.[]')`);
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`);
  }
}

/**
 * Yields the parts of one JSON document that answers all rows: `engine`, `load_ms`, `data_bytes`, `results` (for each row `id`,
 * `nm`, `ms` that the router took, `lines`, and `error` if there is no route) and `rss_mb`.
 */
export function* documentOf(
  { router, name, loadMilliseconds, dataBytes }: BuiltEngine,
  rows: readonly unknown[],
  resolver: Resolver,
  defaults: RouteOptions,
): Generator<string> {
  const head = { engine: name, load_ms: roundTo(loadMilliseconds, 1), data_bytes: dataBytes };
  yield `${JSON.stringify(head).slice(0, -1)},"results":[`;
  for (const [i, row] of rows.entries()) {
    const pair = parsePair(row, resolver, defaults);
    const start = performance.now();
    const { id, nm, lines, error } = answerPair(router, pair, true);
    const ms = 'error' in pair ? 0 : roundTo(performance.now() - start, 3);
    const result = { id, nm, ms, lines, ...(error !== undefined && { error }) };
    yield `${i === 0 ? '' : ','}${JSON.stringify(result)}`;
  }
  yield `],"rss_mb":${roundTo(process.memoryUsage().rss / 1e6, 1)}}\n`;
}
