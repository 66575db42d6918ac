import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keptAs } from '../site/offline/kept-files';
import { isCompressed, weigh } from './weigh';

/** What other languages than English add. */
const OTHER_LOCALES = /^offline\/(es|pt|zh)-/;

/**
 * Returns the bytes over the wire of what is kept for offline use beside the chunks, for readers of English. Tiles that the
 * reader has seen come on top.
 */
export function weighKept(dist: string): number {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => isKeptBesideChunks(file) && !OTHER_LOCALES.test(file))
    .map((file) => (isCompressed(file) ? weigh(join(dist, file)) : statSync(join(dist, file)).size))
    .reduce((sum, bytes) => sum + bytes, 0);
}

function isKeptBesideChunks(file: string): boolean {
  const kind = file.startsWith('assets/') ? undefined : keptAs(file);
  return kind === 'code' || kind === 'whole' || file.endsWith('.pack');
}
