import { readLastChanges } from '../../../scripts/site/last-changes';
import { sitePages } from '../../../scripts/site/pages';
import { SITE_FOLDER } from '../../../scripts/site/site-folder';
import type { Locale } from '../../../src/domain/locale';
import type { PageKind } from '../../../src/domain/page';
import { type RunningHost, serveFolder } from '../../../tools/browser/static-server';
import { expect, test } from '../support/atlas';
import { DIST, MANIFESTS } from '../support/published';

const PAGES = sitePages(
  MANIFESTS,
  `${DIST}/generated/data`,
  readLastChanges('data/changelog.json'),
);

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Pages that stand in the way of the app in different ways, and the width that the reader gave the panel. */
const OPENED = [
  { path: firstPath('pt', 'project'), size: DESK, tag: '@long' },
  { path: firstPath('en', 'voyage'), size: DESK, chosenWidth: 560 },
  { path: 'en/event/', size: PHONE, tag: '@long' },
  { path: firstPath('es', 'port'), size: PHONE },
];

/** Returns the path of the first page of a kind, which samples of the site hold too. */
function firstPath(locale: Locale, kind: PageKind): string {
  const found = PAGES.find((page) => page.locale === locale && page.selection.kind === kind);
  if (!found) throw new Error(`No page of the kind ${kind} in ${locale}`);
  return found.path;
}

const FONT_DELAY_MS = 400;

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** A part of the window that moved, with what moved. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

test.describe('the app takes a page over', () => {
  let host: RunningHost;
  test.beforeAll(async () => {
    // In a folder of a host that answers no ranges and lets nothing be kept.
    host = await serveFolder({ root: SITE_FOLDER, base: '/some/folder/', hasRanges: false });
  });
  test.afterAll(async () => host.close());

  test('a voyage stands whole before the engine is there, and before the rest of the map', {
    tag: '@all',
  }, async ({ page, faults }) => {
    faults.allowHost(host.url);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.getElementById('panels') || document.getElementById('prerendered')) return;
        performance.mark('taken-over');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.route('**/network.bin', () => {
      // Never answered.
    });
    await page.goto(`${host.url}${firstPath('en', 'voyage')}`, { waitUntil: 'commit' });
    await expect(page.locator('#prerendered')).toHaveCount(0);
    await expect(page.locator('.page .skeleton, .page [data-pending]')).toHaveCount(0);
    await expect(page.locator('.page .quantity-number').first()).toBeVisible();
    const marks = ['taken-over', 'map-follows-pointer'];
    const times = () =>
      page.evaluate(
        (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime),
        marks,
      );
    await expect.poll(async () => (await times())[1]).toBeDefined();
    const [takenOver = Infinity, followed = 0] = await times();
    expect(takenOver).toBeLessThan(followed);
  });

  for (const { path, size, chosenWidth, tag = '@all' } of OPENED) {
    const width = chosenWidth === undefined ? '' : ` with a panel of ${chosenWidth} pixels`;
    test(`${path} at ${size.width} pixels${width} without a shift`, { tag }, async ({
      page,
      faults,
    }) => {
      faults.allowHost(host.url);
      await page.setViewportSize(size);
      await page.addInitScript((kept) => {
        if (kept !== undefined) localStorage.setItem('corridor-atlas.panel-width', String(kept));
        const shifts: Shift[] = [];
        Object.assign(window, { shifts });
        const nameOf = (node: Node | null) =>
          node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as ShiftEntry[]) {
            // The map's credit grows with its sources, whether or not a page is taken over.
            const isOfMap = entry.sources.every(({ node }) =>
              document.getElementById('map')?.contains(node),
            );
            const moved = entry.sources.map(({ node }) => nameOf(node) ?? 'removed');
            if (!isOfMap) shifts.push({ value: entry.value, moved });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      }, chosenWidth);
      let start = () => {};
      const started = new Promise<void>((resolve) => {
        start = resolve;
      });
      // The fonts of the text come after all else that it is painted with.
      await page.route('**/latin-*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, FONT_DELAY_MS));
        await route.continue();
      });
      await page.route('**/assets/index-*.js', async (route) => {
        await started;
        await route.continue();
      });
      await page.goto(`${host.url}${path}`, { waitUntil: 'commit' });
      await expect(page.locator('#prerendered h1')).toBeVisible();
      start();
      await expect(page.locator('#prerendered')).toHaveCount(0);
      await expect(page.locator('.page .skeleton')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const shifts = await page.evaluate(() => Reflect.get(window, 'shifts') as Shift[]);
      const moved = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(moved, JSON.stringify(shifts)).toBeLessThanOrEqual(0.01);
    });
  }
});
