import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { overlaps, tooWide } from './support/layout';
import { openWhole, WIDE_PAGES } from './support/page-examples';

const t = translator('en');

test.describe('on a screen of 320 by 640', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('nothing is wider than the screen @all', async ({ page, atlas, faults }) => {
    for (const path of WIDE_PAGES) {
      await openWhole(atlas, faults, 'es', path);
      expect(await tooWide(page), path).toEqual([]);
      expect(await overlaps(page), path).toEqual([]);
    }
  });
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test.describe(`with text of 200 % at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    const tag = viewport.width < 1000 ? '@all' : '@long';
    test('no control covers another', { tag }, async ({ page, atlas, faults }) => {
      for (const path of WIDE_PAGES) {
        await openWhole(atlas, faults, 'es', path);
        await enlargeText(page);
        expect(await overlaps(page), path).toEqual([]);
      }
    });
  });
}

test.describe('on a phone on its side', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('the header is one row and the page stands beside the map', async ({ page, atlas }) => {
    await atlas.open('/es/p/chancay-port/');
    const bar = await page.locator('.bar').boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(45);
    const panel = await atlas.panel.boundingBox();
    expect(panel?.height).toBeGreaterThan(340);
    expect(panel?.width).toBeLessThanOrEqual(844 * 0.6);
    expect(await overlaps(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await page.getByRole('button', { name: translator('es')('bar.menu') }).tap();
    const link = page.getByRole('link', { name: translator('es', 'menu')('about') });
    await link.scrollIntoViewIfNeeded();
    await link.tap();
    await expect(atlas.heading).toHaveText(translator('es')('about.title'));
  });
});

test('a page keeps its headings clear of the focus', async ({ page, atlas }) => {
  await atlas.open('/en/event/');
  const links = atlas.panel.locator('.timeline-year').nth(6).getByRole('link');
  await links.last().focus();
  await links.first().focus();
  const [link, heading] = await Promise.all([
    links.first().boundingBox(),
    atlas.panel.locator('.timeline-year h2').nth(6).boundingBox(),
  ]);
  expect(link?.y).toBeGreaterThanOrEqual((heading?.y ?? 0) + (heading?.height ?? 0) - 1);
  await expect(page.getByRole('link', { name: t('bar.timeline'), exact: true })).toBeVisible();
});

/** Doubles the size of the text alone, as a reader's own font size does. */
async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}
