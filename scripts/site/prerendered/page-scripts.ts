import type { Locale } from '../../../src/domain/locale';
import {
  isRecordManifest,
  type PageManifest,
  RECORD_MESSAGES,
} from '../../../src/panels/context/page-manifest';

/** The script of a bundle whose name is another. */
const NAMES: Readonly<Record<string, string>> = {
  other: 'records',
  story: 'stories',
  own: 'own-data',
};

/** What stands on every page of a record, and comes in scripts of its own. */
const OF_RECORDS = {
  scripts: ['record-parts', 'correction'],
  messages: [...RECORD_MESSAGES, 'sharing'],
} as const;

const STATIC_IMPORT = /(?:from|import)"\.\/([^"]+\.js)"/g;

/**
 * Returns the names of the scripts without which a page is not whole: those of its bundle, its own after all that it imports, and
 * those of its messages in a language, each once. `assets` are the files in the folder of the scripts, `read` returns the text of
 * one. Throws if the build lacks one.
 */
export function pageScripts(
  page: PageManifest,
  locale: Locale,
  assets: readonly string[],
  read: (name: string) => string,
): readonly string[] {
  const found = new Set<string>();
  const visiting = new Set<string>();
  const visit = (script: string) => {
    if (visiting.has(script)) return;
    visiting.add(script);
    for (const [, imported = ''] of read(script).matchAll(STATIC_IMPORT)) visit(imported);
    found.add(script);
  };
  const shared = isRecordManifest(page) ? OF_RECORDS : undefined;
  const bundle = page.chunk ?? 'other';
  const messages = new Set([...(page.messages ?? []), ...(shared?.messages ?? [])]);
  visit(scriptNamed(NAMES[bundle] ?? bundle, assets));
  for (const script of shared?.scripts ?? []) visit(scriptNamed(script, assets));
  for (const each of messages) visit(scriptNamed(`messages-${locale}-${each}`, assets));
  return [...found];
}

function scriptNamed(name: string, assets: readonly string[]): string {
  const script = assets.find((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (script === undefined) throw new Error(`The build has no script ${name}`);
  return script;
}
