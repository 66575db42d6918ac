import type { Page } from '@playwright/test';
import { readLastChanges } from '../../../scripts/site/last-changes';
import { type SitePage, sitePages } from '../../../scripts/site/pages';
import { PRERENDERED_WORDS } from '../../../scripts/site/prerendered/words';
import { SITE_FOLDER } from '../../../scripts/site/site-folder';
import { LOCALES } from '../../../src/domain/locale';
import { type RunningHost, serveFolder } from '../../../tools/browser/static-server';
import { expect, test } from '../support/atlas';
import { DIST, MANIFESTS } from '../support/published';

const PAGES = sitePages(
  MANIFESTS,
  `${DIST}/generated/data`,
  readLastChanges('data/changelog.json'),
);

/** The first page of each kind, each in another language than the one before. */
const FIRST_PAGES: readonly SitePage[] = [
  ...new Set(PAGES.map(({ selection }) => selection.kind)),
].flatMap((kind, i) => {
  const locale = LOCALES[i % LOCALES.length];
  return PAGES.find((page) => page.selection.kind === kind && page.locale === locale) ?? [];
});

/** Pages about the atlas itself, which cite nothing, and those that list records, whose pages have the sources. */
const WITHOUT_SOURCES =
  /^(overview|about|changes|company|measure|missing|own-data|story|use-data|\w+s|stories|timeline|trade)$/;

test.describe('without scripts', { tag: '@all' }, () => {
  let host: RunningHost;
  test.beforeAll(async () => {
    host = await serveFolder({ root: SITE_FOLDER, base: '/some/folder/', hasRanges: false });
  });
  test.afterAll(async () => host.close());

  test('a page of each kind answers its question in the reader’s theme', async ({ browser }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() !== 200) missing.push(`${response.status()} ${response.url()}`);
    });
    const faults: string[] = [];
    for (const expected of FIRST_PAGES) {
      await page.goto(`${host.url}${expected.path}`);
      const found = faultsOf(expected, await shownOn(page));
      faults.push(...found.map((fault) => `${expected.path}: ${fault}`));
    }
    await context.close();
    expect(faults).toEqual([]);
    expect(missing).toEqual([]);
  });
});

/** What a reader sees of a page. */
async function shownOn(page: Page) {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility();
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(isShown);
    const root = document.documentElement;
    return {
      headings: shown('h1').map((element) => element.textContent),
      text: document.querySelector('main.panel')?.textContent ?? '',
      sources: shown('main.panel a[href^="http"]').length,
      links: shown('a[href^="./"]').length,
      languages: shown('.prerendered-locales a').length,
      maps: shown('.still-map img').length,
      controls: shown('button, input, select').length,
      isWide: root.scrollWidth > root.clientWidth,
      paper: getComputedStyle(root).getPropertyValue('--paper'),
    };
  });
}

function faultsOf(
  { locale, heading, selection: { kind } }: SitePage,
  shown: Awaited<ReturnType<typeof shownOn>>,
): readonly string[] {
  const rules: readonly (readonly [isBroken: boolean, fault: string])[] = [
    [shown.headings.length !== 1, `${shown.headings.length} headings`],
    [kind !== 'overview' && shown.headings[0] !== heading, `the heading is ${shown.headings[0]}`],
    [!/\d/.test(shown.text), 'no figure'],
    [shown.text.includes(PRERENDERED_WORDS[locale].computed), 'something is not computed'],
    [shown.sources === 0 && !WITHOUT_SOURCES.test(kind), 'no source'],
    [shown.links < 10, `${shown.links} links`],
    [shown.languages !== 4, `${shown.languages} languages`],
    [shown.maps !== 1, `${shown.maps} maps`],
    [shown.controls > 0, `${shown.controls} controls that do nothing`],
    [shown.isWide, 'wider than the window'],
    [shown.paper !== '#141c25', `the paper is ${shown.paper}`],
  ];
  return rules.flatMap(([isBroken, fault]) => (isBroken ? [fault] : []));
}
