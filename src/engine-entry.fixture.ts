import { join } from 'node:path';
import type { FoundImport } from '../tools/imports/import-reader';

/** The one module of the routing engine that other folders import, and the entry of its package. */
export const ENGINE_ENTRY = 'routing/index';

/**
 * What `scripts/routing` imports of the engine besides its entry: the geometry and the coding of the network, which its
 * build and its reader share, the searches that its tests compare with an exact one, and their fixtures.
 */
const PARTS_OF_BUILD: readonly string[] = [
  'adler32',
  'arc-oracle.fixture',
  'barriers',
  'bit-coder',
  'convex-vertices',
  'corners',
  'edge-model',
  'grid',
  'lazy-search',
  'network',
  'obstacles',
  'rings',
  'offings',
  'range-decoder',
  'ring-model',
  'shores.fixture',
  'vec',
  'vertex-offset',
  'waters',
];

/** Returns whether a module, given by its path from the repository's root, may import another: of the engine its entry alone. */
export function mayImportOfEngine(file: string, { from }: FoundImport): boolean {
  const path = pathOf(file, from);
  const isOfEngine = path === 'src/routing' || path.startsWith('src/routing/');
  if (!isOfEngine || file.startsWith('src/routing/') || path === `src/${ENGINE_ENTRY}`) return true;
  return (
    file.startsWith('scripts/routing/') &&
    PARTS_OF_BUILD.includes(path.slice('src/routing/'.length))
  );
}

/** Returns the parts named for the build that none of these modules imports. */
export function unusedPartsOfBuild(
  modules: readonly { readonly file: string; readonly imports: readonly FoundImport[] }[],
): readonly string[] {
  const used = new Set(
    modules
      .filter(({ file }) => file.startsWith('scripts/routing/'))
      .flatMap(({ file, imports }) => imports.map(({ from }) => pathOf(file, from))),
  );
  return PARTS_OF_BUILD.filter((part) => !used.has(`src/routing/${part}`));
}

/** Returns the path of an imported module from the repository's root, without its extension. */
function pathOf(file: string, from: string): string {
  if (!/^\.{1,2}(\/|$)/.test(from)) return from;
  return join(file, '..', from).replaceAll('\\', '/').replace(/\.ts$/, '');
}
