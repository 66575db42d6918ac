import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../../../src/app/pages';
import type { Locale } from '../../../src/domain/locale';
import { readLastChanges } from '../last-changes';
import { sitePages } from '../pages';
import { withoutDeadLinks } from './dead-links';
import { prerenderedPage, prerenderedSheets } from './prerendered-page';
import { pageRenderer } from './render-pages';
import { PRERENDERED_WORDS } from './words';

/** Where the pages come from and go to. */
export interface Folders {
  /** The built site. */
  readonly site: string;
  /** The generated files that the app fetches. */
  readonly generated: string;
  /** The versions of the data. */
  readonly changelog: string;
}

/** Renders every page of a language into the built site. Resolves to the number of pages. */
export async function writePages(
  locale: Locale,
  sheet: string,
  { site, generated, changelog }: Folders,
): Promise<number> {
  mkdirSync(join(site, 'maps'), { recursive: true });
  const render = await pageRenderer(PAGES, generated, (path, text) =>
    writeFileSync(join(site, path), text),
  );
  const assets = readdirSync(join(site, 'assets'));
  const all = sitePages(PAGES, join(generated, 'data'), readLastChanges(changelog));
  const pages = all.filter((page) => page.locale === locale);
  const paths = new Set(all.map((page) => page.path));
  const has = (path: string) => path === '' || paths.has(path);
  for (const page of pages) {
    const file = join(site, page.path, 'index.html');
    const markup = withoutDeadLinks(await render(locale, page.selection), has);
    const note = PRERENDERED_WORDS[locale].map;
    const chunk = PAGES.find(({ kind }) => kind === page.selection.kind)?.chunk;
    const sheets = [...prerenderedSheets(chunk, assets).map((name) => `assets/${name}`), sheet];
    writeFileSync(file, prerenderedPage(readFileSync(file, 'utf8'), { markup, sheets, note }));
  }
  return pages.length;
}
