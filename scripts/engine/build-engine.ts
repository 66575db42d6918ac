import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NETWORK_FILE, WATERWAYS_FILE } from '../../tools/routing/built-files';
import { bundleCode } from './bundle-code';
import { DATA_LICENCES, readmeOf } from './write-readme';
import { writeTypes } from './write-types';

const ROOT = new URL('../../', import.meta.url);

/** Where `npm run build:engine` leaves the package. */
export const ENGINE_FOLDER = fileURLToPath(new URL('.cache/engine', ROOT));

export const ENGINE_NAME = 'corridor-atlas-routing';

/**
 * Writes the routing engine as a package that `npm pack` packs, in place of what the folder holds: modules, declarations, the network and the
 * waterways that `npm run assets` has built, licences and a README. Throws if a part is missing or does not compile.
 */
export async function buildEngine(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const types = writeTypes(folder);
  await bundleCode(folder);
  cpSync(NETWORK_FILE, join(folder, 'network.bin'));
  cpSync(WATERWAYS_FILE, join(folder, 'waterways.json'));
  write('package.json', `${JSON.stringify(manifestOf(types), null, 2)}\n`);
  write('README.md', readmeOf(ENGINE_NAME));
  write('LICENSE', licences());
  write('LICENSE-DATA.md', DATA_LICENCES);
}

/** Returns the content of `package.json`; the version is the atlas's. */
function manifestOf(types: string) {
  const { version, engines } = JSON.parse(readText('package.json'));
  return {
    name: ENGINE_NAME,
    version,
    description:
      'Shortest navigable sea routes and distances between any two places, with straits and canals that can be required or closed. Not for navigation.',
    keywords: ['sea', 'route', 'routing', 'distance', 'ports', 'shipping', 'nautical', 'maritime'],
    license: 'MIT AND ODbL-1.0',
    type: 'module',
    engines,
    sideEffects: false,
    types,
    exports: {
      '.': { types, default: './index.js' },
      './worker.js': './worker.js',
      './network.bin': './network.bin',
      './waterways.json': './waterways.json',
      './package.json': './package.json',
    },
    files: ['*.js', 'types', 'network.bin', 'waterways.json', 'LICENSE-DATA.md'],
  };
}

/** Returns the licence of the code, followed by that of the library it contains. */
function licences(): string {
  const library = readText('node_modules/geographiclib-geodesic/LICENSE.txt').trim();
  return `${readText('LICENSE').trim()}\n\n---\n\ngeographiclib-geodesic\n\n${library}\n`;
}

function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}
