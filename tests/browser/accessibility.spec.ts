import { LOCALES } from '../../src/domain/locale';
import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, test } from './support/atlas';
import { axeFaults } from './support/axe';
import { openWhole, PAGES, still } from './support/page-examples';
import { PHONE } from './support/sheet';

const t = translator('en');

for (const [i, page] of PAGES.entries()) {
  // Every second page is left to the full run.
  test(`axe finds nothing on /en/${page}`, { tag: i % 2 === 0 ? [] : '@all' }, async ({
    atlas,
    faults,
  }) => {
    await openWhole(atlas, faults, 'en', page);
    expect(await axeFaults(atlas.page)).toEqual([]);
    if (!process.env.ATLAS_ALL) return;
    await darken(atlas);
    expect(await axeFaults(atlas.page), 'in the dark theme').toEqual([]);
  });

  for (const locale of LOCALES.filter((each) => each !== 'en')) {
    test(`axe finds nothing on /${locale}/${page} in the light and the dark theme`, {
      tag: '@all',
    }, async ({ atlas, faults }) => {
      await openWhole(atlas, faults, locale, page);
      expect(await axeFaults(atlas.page)).toEqual([]);
      await darken(atlas);
      expect(await axeFaults(atlas.page)).toEqual([]);
    });
  }
}

test('axe finds nothing in the dark theme', async ({ atlas, faults }) => {
  await openWhole(atlas, faults, 'zh', 'p/chancay-port/');
  await darken(atlas);
  expect(await axeFaults(atlas.page)).toEqual([]);
});

test('axe finds nothing with the legend open, and in a notice', async ({ page, atlas }) => {
  await atlas.open('/en/p/?v=1&m=nonsense');
  await expect(atlas.notices.locator('.notice')).toHaveCount(1);
  await page.getByRole('button', { name: t('legend.title') }).click();
  await page.getByRole('switch', { name: t('layer.corridor') }).waitFor();
  await still(atlas);
  expect(await axeFaults(page)).toEqual([]);
});

test('axe finds nothing in the search, empty and with results', async ({ page, atlas }) => {
  await atlas.open('/zh/');
  await page.getByRole('combobox').click();
  await page.getByRole('region', { name: translator('zh', 'search')('examples') }).waitFor();
  await still(atlas);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.type('qiankai');
  await page.getByRole('option').first().waitFor();
  await still(atlas);
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('axe finds nothing in the search', async ({ page, atlas }) => {
    await atlas.open('/es/');
    await page.getByRole('button', { name: translator('es')('search.label') }).tap();
    await page.getByRole('combobox').fill('callao');
    await page.getByRole('option').first().waitFor();
    await still(atlas);
    expect(await axeFaults(page)).toEqual([]);
  });

  for (const path of PAGES) {
    test(`axe finds nothing on /es/${path} in the light and the dark theme`, {
      tag: '@all',
    }, async ({ atlas, faults }) => {
      await openWhole(atlas, faults, 'es', path);
      expect(await axeFaults(atlas.page)).toEqual([]);
      await darken(atlas);
      expect(await axeFaults(atlas.page)).toEqual([]);
    });
  }

  test('axe finds nothing in the menu and in the legend', async ({ page, atlas }) => {
    await atlas.open('/en/');
    await page.getByRole('button', { name: t('bar.menu') }).tap();
    await page.getByRole('link', { name: 'Español' }).waitFor();
    await still(atlas);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('legend.title') }).tap();
    await page.getByRole('dialog').waitFor();
    await still(atlas);
    expect(await axeFaults(page)).toEqual([]);
  });
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

async function darken(atlas: Atlas): Promise<void> {
  await atlas.page.emulateMedia({ colorScheme: 'dark' });
  await expect(atlas.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await still(atlas);
}
