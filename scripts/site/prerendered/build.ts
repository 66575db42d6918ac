import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { LOCALES, type Locale } from '../../../src/domain/locale';
import { LARGE_YOUNG_GENERATION } from '../../../tools/process/process';
import type { SiteBudget } from '../site-budget';
import { SITE_FOLDER } from '../site-folder';
import { bundleForNode } from './bundle-for-node';
import { PAGE_FILE_FOLDERS } from './page-files';
import { EARLY, EARLY_FILE, rootWithLinks } from './prerendered-page';
import { prerenderedSheet } from './prerendered-sheet';
import { renderingCode } from './rendering-code';
import type { Folders, PageOptions } from './write-pages';

/**
 * Part of `npm run build:site`, after the build: renders each page of the built site with the app's own components, so that it can be
 * read without scripts and before the app has started. Pages whose input has not changed come from `.cache/pages`. Two processes render
 * two languages each. With the environment variables `PAGES_A_KIND` and `MAPS_A_KIND`, only so many pages of each kind in each language
 * are rendered, and have a still map. Fails if this takes longer, or more of the disk, than `budgets.json` allows.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS: Folders = {
  site: ROOT + SITE_FOLDER,
  generated: `${ROOT}public/generated`,
  changelog: `${ROOT}data/changelog.json`,
  // A build with samples keeps the pages of a whole one.
  cache: `${ROOT}.cache/pages${process.env.MAPS_A_KIND === undefined ? '' : '-sample'}`,
};
const BUNDLE = `${ROOT}.cache/prerendered`;
const PROCESSES = 2;

/** More pages than the change of a record touches. */
const MANY = 500;

const [options, ...locales] = process.argv.slice(2);
if (options === undefined) await startAll();
else await renderIn(locales as Locale[], JSON.parse(options));

async function startAll(): Promise<void> {
  const start = performance.now();
  await bundleForNode('scripts/site/prerendered/write-pages.ts', BUNDLE);
  const [pagesAKind, mapsAKind] = [process.env.PAGES_A_KIND, process.env.MAPS_A_KIND].map((count) =>
    Number(count ?? Number.MAX_SAFE_INTEGER),
  ) as [number, number];
  const code = renderingCode(ROOT, BUNDLE, String(mapsAKind));
  writeFileSync(`${FOLDERS.site}/${EARLY_FILE}`, EARLY);
  const pageOptions: PageOptions = { sheet: copySheet(), code, pagesAKind, mapsAKind };
  const shares = Array.from({ length: PROCESSES }, (_, n) =>
    LOCALES.filter((_, i) => i % PROCESSES === n),
  );
  const counts = await Promise.all(
    shares.map((share) => run([JSON.stringify(pageOptions), ...share])),
  );
  const rendered = counts.reduce((sum, count) => sum + count, 0);
  removeStaleFiles();
  const root = `${FOLDERS.site}/index.html`;
  writeFileSync(root, rootWithLinks(readFileSync(root, 'utf8')));
  compare((performance.now() - start) / 1000, rendered);
}

/** Removes files that no page refers to any more. */
function removeStaleFiles(): void {
  for (const folder of PAGE_FILE_FOLDERS) {
    const used = new Set(readdirSync(`${FOLDERS.site}/${folder}`));
    for (const name of readdirSync(`${FOLDERS.cache}/${folder}`)) {
      if (!used.has(name)) rmSync(`${FOLDERS.cache}/${folder}/${name}`);
    }
  }
}

/** Returns the bytes of all pages and the files that they refer to, and of the whole site. */
function weighSite(): { readonly pages: number; readonly all: number } {
  const sizes = readdirSync(FOLDERS.site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const isPage =
        name.endsWith('.html') ||
        PAGE_FILE_FOLDERS.some((folder) => path.startsWith(join(FOLDERS.site, folder, '/')));
      return { size: statSync(path).size, isPage };
    });
  const sumOf = (files: typeof sizes) => files.reduce((sum, { size }) => sum + size, 0);
  return { pages: sumOf(sizes.filter(({ isPage }) => isPage)), all: sumOf(sizes) };
}

/** Compares the build with its budget. A build with samples, beside other checks, takes the time that they leave. */
function compare(seconds: number, rendered: number): void {
  const { site } = JSON.parse(readFileSync(`${ROOT}budgets.json`, 'utf8')) as {
    readonly site: SiteBudget;
  };
  const limit = rendered > MANY ? site.seconds : site.secondsAfterChange;
  const { pages, all } = weighSite();
  console.log(`${rendered} pages rendered, in ${seconds.toFixed(0)} s of ${limit}`);
  console.log(
    `pages and maps weigh ${pages} bytes of ${site.bytes}, the site ${all} of ${site.disk}`,
  );
  const isLate = seconds > limit && process.env.MAPS_A_KIND === undefined;
  if (isLate || pages > site.bytes || all > site.disk) process.exitCode = 1;
}

/** Puts the style sheet of prerendered pages into the site under a name that changes with it; returns its path. */
function copySheet(): string {
  const text = prerenderedSheet(ROOT);
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const name = `assets/prerendered-${hash}.css`;
  writeFileSync(`${FOLDERS.site}/${name}`, text);
  return name;
}

/** Renders some languages in a process of this script, and resolves to the number of pages that were rendered. */
function run(words: readonly string[]): Promise<number> {
  const child = fork(fileURLToPath(import.meta.url), words, {
    cwd: ROOT,
    execArgv: [...process.execArgv, LARGE_YOUNG_GENERATION],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let count = 0;
  child.on('message', (rendered) => {
    count += Number(rendered);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve(count)
        : reject(new Error(`Rendering ${words.join(' ')} ended with ${code ?? 'a signal'}`)),
    );
  });
}

async function renderIn(languages: readonly Locale[], pageOptions: PageOptions): Promise<void> {
  const { readSitePages, writePages }: typeof import('./write-pages') = await import(
    pathToFileURL(`${BUNDLE}/write-pages.js`).href
  );
  const all = readSitePages(FOLDERS);
  for (const locale of languages) {
    const start = performance.now();
    const { pages, rendered } = await writePages(locale, all, pageOptions, FOLDERS);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${locale}: ${pages} pages, ${rendered} of them rendered, in ${seconds} s`);
    process.send?.(rendered);
  }
}
