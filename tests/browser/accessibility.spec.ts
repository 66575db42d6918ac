import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { axeFaults } from './support/axe';
import { tooWide } from './support/layout';
import { openWhole, PAGES } from './support/page-examples';
import { PHONE } from './support/sheet';

const t = translator('en');

/** Lists that axe reads for seconds, with words of which few rows are left, all alike. */
const LONG: Readonly<Record<string, string>> = {
  'p/': 'p/?v=1&q=chancay',
  'company/': 'company/?v=1&q=cosco',
};
const READ = PAGES.map((page) => LONG[page] ?? page);

// Each page is read on a narrow screen below, one in eight on a desk too.
for (const [i, page] of READ.filter((_, at) => at % 8 === 0).entries()) {
  const tag = page.startsWith('c/') ? '@all' : i > 1 ? '@long' : [];
  test(`axe finds nothing on /en/${page}`, { tag }, async ({ atlas, faults }) => {
    await openWhole(atlas, faults, 'en', page);
    expect(await axeFaults(atlas.page)).toEqual([]);
  });
}

test.describe('in the dark theme', () => {
  test.use({ colorScheme: 'dark' });

  test('axe finds nothing on /zh/p/chancay-port/', async ({ atlas, faults }) => {
    await openWhole(atlas, faults, 'zh', 'p/chancay-port/');
    await expect(atlas.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await axeFaults(atlas.page)).toEqual([]);
  });
});

test('axe finds nothing with the legend open, and in a notice', async ({ page, atlas }) => {
  await atlas.open('/en/about/?v=1&m=nonsense');
  await expect(atlas.notices.locator('.notice')).toHaveCount(1);
  await page.getByRole('button', { name: t('legend.title') }).click();
  await page.getByRole('switch', { name: t('layer.corridor') }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test('axe finds nothing in the search, empty and with results @all', async ({ page, atlas }) => {
  await atlas.open('/zh/');
  await page.getByRole('combobox').click();
  await page.getByRole('region', { name: translator('zh', 'search')('examples') }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.type('qiankai');
  await page.getByRole('option').first().waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('axe finds nothing in the search', async ({ page, atlas }) => {
    await atlas.open('/es/');
    await page.getByRole('button', { name: translator('es')('search.label') }).tap();
    await page.getByRole('combobox').fill('callao');
    await page.getByRole('option').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('axe finds nothing in the menu and in the legend @all', async ({ page, atlas }) => {
    await atlas.open('/en/');
    await page.getByRole('button', { name: t('bar.menu') }).tap();
    await page.getByRole('link', { name: 'Español' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('legend.title') }).tap();
    await page.getByRole('dialog').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});

test.describe('on a screen of 320 by 640', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  // Every fifteenth page in the full run, so that both themes are read.
  for (const [i, path] of READ.entries()) {
    test(`nothing of /es/${path} is too wide, and axe finds nothing`, {
      tag: i % 15 === 0 ? '@all' : '@long',
    }, async ({ atlas, faults }) => {
      // Every second page in the dark theme.
      const colorScheme = i % 2 === 0 ? 'light' : 'dark';
      await atlas.page.emulateMedia({ colorScheme });
      await openWhole(atlas, faults, 'es', path);
      expect(await tooWide(atlas.page)).toEqual([]);
      expect(await axeFaults(atlas.page)).toEqual([]);
    });
  }
});

test.describe('enlarged', () => {
  test.use({ viewport: { width: 640, height: 400 } });

  test('nothing is lost at 200 % zoom', async ({ page, atlas, faults }) => {
    await openWhole(atlas, faults, 'en', 'p/chancay-port/');
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(scrolls).toBe(0);
    await expect(atlas.heading).toBeInViewport();
    expect(await axeFaults(page)).toEqual([]);
  });
});
