import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Generated files that pages and cards are made of without fetching them: the network of sea routes and the ground of still maps. */
const GROUND = [
  'routing/network.bin',
  'routing/waterways.json',
  'basemap/world.pmtiles',
  'basemap/fine-coast.pmtiles',
];

/** Returns a hash of all but the data that a bundle makes pages or cards of, and of what it is run with, in the project's folder. */
export function renderingCode(root: string, bundle: string, setting = ''): string {
  const hash = createHash('sha256').update(`${process.version} ${setting}`);
  const bundled = readdirSync(bundle, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort();
  for (const name of bundled) hash.update(name).update(readFileSync(join(bundle, name)));
  // Packages are not part of the bundle.
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const name of GROUND) hash.update(readFileSync(join(root, 'public/generated', name)));
  return hash.digest('hex');
}
