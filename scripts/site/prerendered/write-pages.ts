import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PAGES } from '../../../src/app/pages';
import type { Locale } from '../../../src/domain/locale';
import type { PageKind } from '../../../src/domain/page';
import { KeptResults } from '../kept-results';
import { readLastChanges } from '../last-changes';
import { type SitePage, sitePages } from '../pages';
import { withoutDeadLinks } from './dead-links';
import { firstSlices, readSlices } from './first-slices';
import { GeneratedFiles } from './generated-files';
import { PageFiles } from './page-files';
import { pageScripts } from './page-scripts';
import { type PageContent, prerenderedPage, prerenderedSheets } from './prerendered-page';
import { pageRenderer, type RenderPage } from './render-pages';
import type { RenderedPage } from './rendered-page';
import { withNamedIcons } from './sheet-icons';
import {
  withoutIdleParts,
  withoutIdleQuotes,
  withoutImpliedEnds,
  withSlimHead,
} from './slim-markup';
import { PRERENDERED_WORDS } from './words';

/** Where the pages come from and go to. */
export interface Folders {
  /** The built site. */
  readonly site: string;
  /** The generated files that the app fetches. */
  readonly generated: string;
  /** The versions of the data. */
  readonly changelog: string;
  /** The pages of the last build. */
  readonly cache: string;
}

export interface PageOptions {
  /** Path of the style sheet of prerendered pages, relative to the site. */
  readonly sheet: string;
  /** Names the code that renders, and all that every page is made of but the data. */
  readonly code: string;
  /** How many pages of each kind are rendered. */
  readonly pagesAKind: number;
  /** How many of them have a map. */
  readonly mapsAKind: number;
}

/** Returns every page of the site, from the generated data. */
export function readSitePages({ generated, changelog }: Folders): readonly SitePage[] {
  return sitePages(PAGES, join(generated, 'data'), readLastChanges(changelog));
}

/**
 * Writes every page of a language, or a sample of each kind, into the built site, and renders those that have changed since the last
 * build. Resolves to the numbers of pages and of those that were rendered.
 */
export async function writePages(
  locale: Locale,
  all: readonly SitePage[],
  { sheet, code, pagesAKind, mapsAKind }: PageOptions,
  { site, generated, cache }: Folders,
): Promise<{ readonly pages: number; readonly rendered: number }> {
  const files = new GeneratedFiles(generated);
  const kept = new KeptResults<RenderedPage>(join(cache, `${locale}.json.gz`), code, (path) =>
    files.hash(path),
  );
  const assets = readdirSync(join(site, 'assets'));
  const paths = new Set(all.map((page) => page.path));
  const has = (path: string) => path === '' || paths.has(path) || /^data\//.test(path);
  const pages = all.filter((page) => page.locale === locale);
  const counts = new Map<PageKind, number>();
  const pageFiles = new PageFiles(cache, site);
  const needs = new Map<PageKind, Pick<PageContent, 'sheets' | 'scripts'>>();
  const slices =
    locale === 'zh' ? readSlices(readFileSync(join(generated, 'fonts/han.css'), 'utf8')) : [];
  let render: RenderPage | undefined;
  let rendered = 0;
  for (const { path, selection } of pages) {
    const { kind } = selection;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > pagesAKind) continue;
    let page = kept.find(path);
    if (page === undefined || !pageFiles.has(page)) {
      render ??= await pageRenderer(PAGES, files, (name, text) => pageFiles.keep(name, text));
      page = await render(locale, selection, count <= mapsAKind);
      kept.keep(path, page);
      rendered++;
    }
    pageFiles.copy(page);
    const needed = needs.get(kind) ?? needsOf(kind, locale, assets, site);
    needs.set(kind, needed);
    const file = join(site, path, 'index.html');
    const content = {
      markup: withoutImpliedEnds(
        withoutIdleQuotes(withNamedIcons(withoutIdleParts(withoutDeadLinks(page.markup, has)))),
      ),
      ...(page.routes !== undefined && { routes: page.routes }),
      fonts: firstSlices(page.markup, slices),
      ...needed,
      sheets: [...needed.sheets, sheet],
      note: PRERENDERED_WORDS[locale].map,
    };
    writeFileSync(file, withSlimHead(prerenderedPage(readFileSync(file, 'utf8'), content)));
  }
  kept.save();
  return { pages: pages.length, rendered };
}

/** Returns the style sheets and the names of the scripts that pages of a kind need in a language. */
function needsOf(
  kind: PageKind,
  locale: Locale,
  assets: readonly string[],
  site: string,
): Pick<PageContent, 'sheets' | 'scripts'> {
  const manifest = PAGES.find((page) => page.kind === kind);
  if (!manifest) throw new Error(`No page is of kind ${kind}`);
  const read = (name: string) => readFileSync(join(site, 'assets', name), 'utf8');
  return {
    sheets: prerenderedSheets(manifest.chunk, assets).map((name) => `assets/${name}`),
    scripts: pageScripts(manifest, locale, assets, read).map((name) => basename(name, '.js')),
  };
}
