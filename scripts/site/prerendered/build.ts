import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LOCALES, type Locale } from '../../../src/domain/locale';
import { bundleForNode } from './bundle-for-node';
import { rootWithLinks } from './prerendered-page';
import { prerenderedSheet } from './prerendered-sheet';
import type { Folders } from './write-pages';

/**
 * `npm run build:site`, after the build: renders each page of the built site with the app's own components, so that it can be read
 * without scripts and before the app has started. Two processes render two languages each. Fails if this takes longer, or more of
 * the disk, than `budgets.json` allows.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS: Folders = {
  site: `${ROOT}dist`,
  generated: `${ROOT}public/generated`,
  changelog: `${ROOT}data/changelog.json`,
};
const BUNDLE = `${ROOT}.cache/prerendered`;
const PROCESSES = 2;

const [sheet, ...locales] = process.argv.slice(2);
if (sheet === undefined) await startAll();
else await renderIn(locales as Locale[], sheet);

async function startAll(): Promise<void> {
  const start = performance.now();
  await bundleForNode('scripts/site/prerendered/write-pages.ts', BUNDLE);
  const name = copySheet();
  const shares = Array.from({ length: PROCESSES }, (_, n) =>
    LOCALES.filter((_, i) => i % PROCESSES === n),
  );
  await Promise.all(shares.map((share) => run([name, ...share])));
  const root = `${FOLDERS.site}/index.html`;
  writeFileSync(root, rootWithLinks(readFileSync(root, 'utf8')));
  compare((performance.now() - start) / 1000, weighPages());
}

/** Returns the bytes of all pages of the site. */
function weighPages(): number {
  return readdirSync(FOLDERS.site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .reduce((sum, file) => sum + statSync(`${FOLDERS.site}/${file}`).size, 0);
}

function compare(seconds: number, bytes: number): void {
  const { site } = JSON.parse(readFileSync(`${ROOT}budgets.json`, 'utf8')) as {
    readonly site: { readonly seconds: number; readonly bytes: number };
  };
  console.log(`pages rendered in ${seconds.toFixed(0)} s of ${site.seconds}`);
  console.log(`pages weigh ${bytes} bytes of ${site.bytes}`);
  if (seconds > site.seconds || bytes > site.bytes) process.exitCode = 1;
}

/** Puts the style sheet of prerendered pages into the site under a name that changes with it; returns its path. */
function copySheet(): string {
  const text = prerenderedSheet(ROOT);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const name = `assets/prerendered-${hash}.css`;
  writeFileSync(`${FOLDERS.site}/${name}`, text);
  return name;
}

/** Resolves when this script has rendered some languages in a process of its own. */
function run(words: readonly string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), ...words],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
  );
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`Rendering ${words.join(' ')} ended with ${code ?? 'a signal'}`)),
    );
  });
}

async function renderIn(languages: readonly Locale[], name: string): Promise<void> {
  const { writePages }: typeof import('./write-pages') = await import(
    pathToFileURL(`${BUNDLE}/write-pages.js`).href
  );
  for (const locale of languages) {
    const start = performance.now();
    const pages = await writePages(locale, name, FOLDERS);
    console.log(`${locale}: ${pages} pages, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}
