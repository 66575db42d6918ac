import type { PageManifest } from '../../../src/panels/context/page-manifest';

/** The script of a bundle whose name is another. */
const NAMES: Readonly<Record<string, string>> = {
  other: 'records',
  story: 'stories',
  own: 'own-data',
};

const STATIC_IMPORT = /(?:from|import)"\.\/([^"]+\.js)"/g;

/**
 * Returns the names of the scripts of a bundle of pages: its own after all that it imports, each once. `assets` are the names in the folder of
 * the scripts, `read` returns the text of one. Throws if the build has none of the bundle.
 */
export function pageScripts(
  chunk: PageManifest['chunk'],
  assets: readonly string[],
  read: (name: string) => string,
): readonly string[] {
  const name = NAMES[chunk ?? 'other'] ?? chunk;
  const entry = assets.find((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (entry === undefined) throw new Error(`The build has no script ${name}`);
  const found = new Set<string>();
  const visiting = new Set<string>();
  const visit = (script: string) => {
    if (visiting.has(script)) return;
    visiting.add(script);
    for (const [, imported = ''] of read(script).matchAll(STATIC_IMPORT)) visit(imported);
    found.add(script);
  };
  visit(entry);
  return [...found];
}
