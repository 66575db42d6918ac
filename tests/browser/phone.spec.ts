import type { Locator, Page } from '@playwright/test';
import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, test } from './support/atlas';
import { expectStop, handle, PHONE } from './support/sheet';

const t = translator('en');
const tVoyage = translator('en', 'voyage');

test.use(PHONE);

test('the sheet follows a finger and comes to rest at a stop', async ({ page, atlas }) => {
  await atlas.open('/en/');
  const box = await handle(atlas, 'half').boundingBox();
  if (!box) throw new Error('The sheet has no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 10; i++) {
    await page.mouse.move(x, y + i * 25);
  }
  await page.mouse.up();
  await expectStop(atlas, 'peek');
});

test('a lowered sheet rises for a new selection', async ({ page, atlas }) => {
  await atlas.open('/en/');
  await handle(atlas, 'half').focus();
  await page.keyboard.press('ArrowDown');
  await expectStop(atlas, 'peek');
  await page.getByRole('button', { name: t('bar.menu') }).tap();
  await page.getByRole('link', { name: t('bar.projects'), exact: true }).tap();
  await expect(atlas.heading).toHaveText(t('list.title'));
  await expectStop(atlas, 'half');
});

test('the menu changes the locale', async ({ page, atlas }) => {
  await atlas.open('/en/p/');
  await page.getByRole('button', { name: t('bar.menu') }).tap();
  await page.getByRole('link', { name: 'Español' }).tap();
  await expect(atlas.heading).toHaveText(translator('es')('list.title'));
  expect(atlas.address().pathname).toBe('/es/p/');
});

test('the legend opens over the page and closes again', async ({ page, atlas }) => {
  await atlas.open('/en/');
  await page.getByRole('button', { name: t('legend.title') }).tap();
  const dialog = page.getByRole('dialog', { name: t('legend.title') });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('switch', { name: t('layer.corridor') })).toBeChecked();
  await dialog.getByRole('button', { name: t('action.close') }).tap();
  await expect(dialog).toBeHidden();
});

for (const stop of ['peek', 'half', 'full'] as const) {
  test(`the search takes the screen and gives it back with the sheet at ${stop}`, {
    tag: stop === 'peek' ? [] : '@long',
  }, async ({ page, atlas }) => {
    await atlas.open('/en/');
    await setStop(page, atlas, stop);
    const screen = page.getByRole('dialog', { name: t('search.label') });
    await page.getByRole('button', { name: t('search.label') }).tap();
    const field = screen.getByRole('combobox');
    await expect(field).toBeFocused();
    expect(await screen.boundingBox()).toEqual({ x: 0, y: 0, ...PHONE.viewport });
    await screen.getByRole('button', { name: t('search.close') }).tap();
    await expect(screen).toHaveCount(0);
    await expectStop(atlas, stop);

    await page.getByRole('button', { name: t('search.label') }).tap();
    await field.fill('port');
    await expectEachTappable(page, field);
    await page.getByRole('option').last().tap();
    await expect(screen).toHaveCount(0);
    await expect(atlas.page.locator('article.page')).not.toHaveAttribute('data-page', 'overview');
    await expectStop(atlas, 'half');
  });
}

test('every suggested stop can be tapped', { tag: '@long' }, async ({ page, atlas }) => {
  await atlas.open('/en/c/pechy~cnsgh/');
  await page.getByRole('button', { name: tVoyage('stops.add') }).tap();
  const field = page.getByRole('combobox', { name: tVoyage('stops.search') });
  await field.fill('san');
  await expectEachTappable(page, field);
  await page.getByRole('option').last().tap();
  await expect(page.locator('.voyage-stops .stop')).toHaveCount(3);
  await expectStop(atlas, 'full');
});

test('nothing is wider than the screen @all', async ({ page, atlas }) => {
  for (const path of ['', 'p/', 'about/', 'p/chancay-port/', 'port/pechy/', 'c/pechy~cnsgh/']) {
    await atlas.open(`/es/${path}`);
    await expect(atlas.panel.locator('.skeleton')).toHaveCount(0);
    const tooWide = await page.evaluate(() => {
      const body = document.querySelector('.panel-body');
      return {
        page: document.documentElement.scrollWidth - innerWidth,
        panel: body ? body.scrollWidth - body.clientWidth : 0,
      };
    });
    expect(tooWide, path).toEqual({ page: 0, panel: 0 });
  }
});
async function setStop(page: Page, atlas: Atlas, stop: 'peek' | 'half' | 'full'): Promise<void> {
  if (stop === 'half') return;
  await handle(atlas, 'half').focus();
  await page.keyboard.press(stop === 'peek' ? 'ArrowDown' : 'ArrowUp');
  await expectStop(atlas, stop);
}

/** Expects each result to lie within the sheet, where a finger reaches it. */
async function expectEachTappable(page: Page, field: Locator): Promise<void> {
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(page.getByRole('listbox')).not.toHaveAttribute('aria-busy', 'true');
  expect(await options.count()).toBeGreaterThan(3);
  for (const option of await options.all()) await option.tap({ trial: true });
  await expect(field).toBeVisible();
}
