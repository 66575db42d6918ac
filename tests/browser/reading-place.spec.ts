import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/atlas';
import { nameOf } from './support/published';
import { PHONE } from './support/sheet';
import { tagsOfAlike } from './support/tags';

/** Far down every list of the atlas, in CSS pixels. */
const FAR = 2400;

for (const [i, path] of ['p', 'company', 'source', 'event', 'claim'].entries()) {
  test(`Back to the list ${path}/ returns to the scroll offset and the opened row`, {
    tag: tagsOfAlike(i),
  }, async ({ page, atlas }) => {
    await atlas.open(`/en/${path}/`);
    const row = await rowAt(page, path, FAR);
    const offset = await scrolled(page);
    await row.click();
    await expect(atlas.heading).not.toHaveText('');
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.goBack();
    await expect(row).toBeFocused();
    await expect.poll(() => scrolled(page)).toBe(offset);
    expect(new URL(page.url()).pathname).toBe(`/en/${path}/`);
  });
}

test('Forward and a reload return to where the reader was on the page @all', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/p/');
  const row = await rowAt(page, 'p', FAR);
  await row.focus();
  const offset = await scrolled(page);
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toBeFocused();
  await scrollTo(page, 150);
  await expect.poll(() => page.evaluate(() => history.state?.readingPlace?.scroll.panel)).toBe(150);
  await page.goBack();
  await expect(row).toBeFocused();
  await page.goForward();
  await expect.poll(() => scrolled(page)).toBe(150);
  await page.goBack();
  await expect.poll(() => scrolled(page)).toBe(offset);
  await page.reload();
  await expect(row).toBeFocused();
  await expect.poll(() => scrolled(page)).toBe(offset);
});

test('Back finds a list as it was left: its search and the rows that were added', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/source/');
  const search = atlas.panel.getByRole('searchbox');
  await search.fill('china');
  await atlas.panel.locator('.button-outline').click();
  const rows = atlas.panel.locator('.links a');
  const row = rows.nth(80);
  await row.click();
  await page.goBack();
  await expect(search).toHaveValue('china');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('Back in the sheet returns to the scroll offset and the opened row', async ({
    page,
    atlas,
  }) => {
    await atlas.open('/en/p/');
    // Rows wrap otherwise before the names are there, which come in several files.
    const { en } = nameOf('project', 'chancay-port');
    await expect(atlas.panel.getByRole('link').filter({ hasText: en }).first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    const row = await rowAt(page, 'p', FAR);
    const offset = await scrolled(page);
    await row.tap();
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.goBack();
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
    await expect.poll(async () => Math.abs((await scrolled(page)) - offset)).toBeLessThan(2);
  });
});

/** Scrolls the panel and returns a row of the list that is then in view. */
async function rowAt(page: Page, path: string, offset: number): Promise<Locator> {
  const rows = page.locator(`#panel .page a[href*="/${path}/"]`);
  await expect.poll(() => rows.count()).toBeGreaterThan(40);
  // Rows wrap otherwise in the font that stands in for ours.
  await page.evaluate(() => document.fonts.ready);
  await scrollTo(page, offset);
  const index = await rows.evaluateAll((links) => {
    const body = document.querySelector('.panel-body')?.getBoundingClientRect();
    return links.findIndex((link) => link.getBoundingClientRect().top > (body?.top ?? 0) + 60);
  });
  const href = await rows.nth(index).getAttribute('href');
  return page.locator(`#panel .page a[href="${href}"]`).first();
}

/** Scrolls the panel once its page is long enough. */
async function scrollTo(page: Page, offset: number): Promise<void> {
  await expect(async () => {
    await page.locator('.panel-body').evaluate((body, top) => body.scrollTo(0, top), offset);
    expect(Math.abs((await scrolled(page)) - offset)).toBeLessThan(1);
  }).toPass();
}

function scrolled(page: Page): Promise<number> {
  return page.locator('.panel-body').evaluate((body) => body.scrollTop);
}
