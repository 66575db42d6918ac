import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Files that a host sends compressed; the others are compressed already. */
const COMPRESSED = ['.js', '.mjs', '.css', '.json', '.html', '.svg'];

/** Bytes of a file over the wire: brotli where a host would, as it is where not. */
export function weigh(path: string): number {
  const content = readFileSync(path);
  return COMPRESSED.includes(extname(path)) ? brotliCompressSync(content).length : content.length;
}

/** All files below a folder, each over the wire. */
export function weighFolder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => weigh(join(entry.parentPath, entry.name)))
    .reduce((sum, bytes) => sum + bytes, 0);
}

export function isCompressed(path: string): boolean {
  return COMPRESSED.includes(extname(path));
}

/** What MapLibre weighs by itself, as its package ships it: the code, its worker, its style sheet. */
export function weighMapLibre(): number {
  const dist = 'node_modules/maplibre-gl/dist';
  return ['maplibre-gl.mjs', 'maplibre-gl-shared.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']
    .map((file) => weigh(join(dist, file)))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** The built chunks by name, the hash left out: `index.js` for `index-BwkacLIb.js`. Namesakes add up. */
export function chunksOf(dist: string): ReadonlyMap<string, number> {
  const folder = join(dist, 'assets');
  const chunks = new Map<string, number>();
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/-[\w-]{8}(?=\.\w+$)/, '');
    chunks.set(name, (chunks.get(name) ?? 0) + weigh(join(folder, file)));
  }
  return chunks;
}
