import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { expectStop, handle, PHONE } from './support/sheet';

const t = translator('en');

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

test('a lowered sheet rises for what is chosen', async ({ page, atlas }) => {
  await atlas.open('/en/');
  await handle(atlas, 'half').focus();
  await page.keyboard.press('ArrowDown');
  await expectStop(atlas, 'peek');
  await page.getByRole('button', { name: t('bar.menu') }).tap();
  await page.getByRole('link', { name: t('bar.projects'), exact: true }).tap();
  await expect(atlas.heading).toHaveText(t('list.title'));
  await expectStop(atlas, 'half');
});

test('the menu changes the language', async ({ page, atlas }) => {
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

test('nothing is wider than the screen', async ({ page, atlas }) => {
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
