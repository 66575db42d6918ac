import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What a build reads, so that it is done again only if some of it has changed. */
export interface Inputs {
  /** Names the stamp. */
  readonly name: string;
  /** Folders whose files, subfolders aside, go into the output: code and data. */
  readonly folders: readonly URL[];
  /** Single files that do, where a folder holds more that does not. */
  readonly files?: readonly URL[];
  /** Packages whose data or code do. */
  readonly packages: readonly string[];
}

const STAMPS = new URL('../../.cache/', import.meta.url);
const PACKAGES = new URL('../../node_modules/', import.meta.url);

/** A hash of all that an output depends on. */
export function inputHash({ folders, files = [], packages }: Inputs): string {
  const hash = createHash('sha256');
  for (const file of [...folders.flatMap(filesIn), ...files]) {
    hash.update(file.pathname.split('/').at(-1) ?? '').update(readFileSync(file));
  }
  for (const name of packages) hash.update(`${name}@${versionOf(name)}`);
  return hash.digest('hex');
}

export function isUpToDate({ name }: Inputs, hash: string, outputs: readonly URL[]): boolean {
  const stamp = stampOf(name);
  const hasOutputs = outputs.every((output) => existsSync(output));
  return hasOutputs && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

export function writeStamp({ name }: Inputs, hash: string): void {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stampOf(name), hash);
}

function stampOf(name: string): URL {
  return new URL(`${name}.stamp`, STAMPS);
}

function filesIn(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map(({ name }) => name)
    .sort()
    .map((name) => new URL(name, folder));
}

/** Not by resolving: some packages do not export their package.json. */
function versionOf(name: string): string {
  const file = new URL(`${name}/package.json`, PACKAGES);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
