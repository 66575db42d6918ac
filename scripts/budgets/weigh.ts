import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Extensions of files that a host sends compressed; other files are compressed already. */
const COMPRESSED = ['.js', '.mjs', '.css', '.json', '.html', '.svg'];

const weights = new Map<string, number>();

/** Returns the bytes of a file over the wire: in brotli where a host would compress it, else as it is. Each is read once. */
export function weigh(path: string): number {
  const known = weights.get(path);
  if (known !== undefined) return known;
  const content = readFileSync(path);
  const weight = isCompressed(path) ? brotliCompressSync(content).length : content.length;
  weights.set(path, weight);
  return weight;
}

/** Returns the bytes over the wire of each file in a folder. */
export function weighFiles(folder: string, names = /./): readonly number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => weigh(join(entry.parentPath, entry.name)));
}

/** Returns the bytes in brotli of files of a folder as one text. Throws if it has none of the names. */
export function weighTogether(folder: string, names: RegExp): number {
  const files = readdirSync(folder).filter((name) => names.test(name));
  if (files.length === 0) throw new Error(`${folder} has no file ${names}`);
  return brotliCompressSync(Buffer.concat(files.map((name) => readFileSync(join(folder, name)))))
    .length;
}

export function isCompressed(path: string): boolean {
  return COMPRESSED.includes(extname(path));
}

/** Returns the bytes over the wire of MapLibre as its package ships it: code, worker and style sheet. */
export function weighMapLibre(): number {
  const dist = 'node_modules/maplibre-gl/dist';
  return ['maplibre-gl.mjs', 'maplibre-gl-shared.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']
    .map((file) => weigh(join(dist, file)))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * Returns the bytes of the built chunks by name without the hash: `index.js` for `index-BwkacLIb.js`. Chunks of
 * the same name are added up.
 */
export function chunksOf(dist: string): ReadonlyMap<string, number> {
  const folder = join(dist, 'assets');
  const chunks = new Map<string, number>();
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/-[\w-]{8}(?=\.\w+$)/, '');
    chunks.set(name, (chunks.get(name) ?? 0) + weigh(join(folder, file)));
  }
  return chunks;
}
