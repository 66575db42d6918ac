import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, test } from './support/atlas';
import { BROKEN } from './support/broken-file';
import { nameOf } from './support/published';

const t = translator('en');
const tSearch = translator('en', 'search');

const box = ({ page }: Atlas, words = t) =>
  page.getByRole('combobox', { name: words('search.label') });

test('the search finds a record by an alias and opens its page', async ({ atlas }) => {
  await atlas.open('/en/');
  await box(atlas).fill('CHEC');
  await atlas.page
    .getByRole('option', { name: /China Harbour/ })
    .first()
    .click();
  await expect(atlas.heading).toContainText('China Harbour');
  await expect(box(atlas)).toHaveValue('');
});

test('the search is opened, used and left by keyboard alone', async ({ page, atlas }) => {
  const zh = translator('zh');
  await atlas.open('/zh/');
  await page.locator('.live-region').waitFor({ state: 'attached' });
  const link = page.getByRole('link', { name: zh('bar.projects'), exact: true }).first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(box(atlas, zh)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('钱凯');
  await expect(page.getByRole('option').first()).toContainText('钱凯');
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toHaveText('钱凯');
  await expect(atlas.heading).toBeFocused();
});

test('a result is a link, which Ctrl+Enter opens in another tab', async ({ page, atlas }) => {
  await atlas.open('/en/?v=1&u=km');
  await box(atlas).fill('PECHY');
  const chancay = page.getByRole('option', { name: /Chancay.*PECHY/ });
  await expect(chancay).toHaveAttribute('href', /\/en\/port\/pechy\/\?v=1&u=km$/);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('Control+Enter');
  await expect((await opened).locator('h1')).toHaveText(nameOf('port', 'pechy').en);
  expect(atlas.address().pathname).toBe('/en/');
});

test('what is typed before the code is loaded is searched for', async ({ page, atlas }) => {
  let load = () => {};
  const held = new Promise<void>((resolve) => {
    load = resolve;
  });
  const asked: string[] = [];
  await page.route(/\/search\.\w+\.js|\/search-[^/]*\.js/, async (route) => {
    asked.push(route.request().url());
    await held;
    await route.continue();
  });
  await atlas.open('/en/');
  expect(asked, 'before the field is used').toEqual([]);
  await box(atlas).click();
  await page.keyboard.type('calao');
  await page.keyboard.press('ArrowLeft');
  load();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.type('l');
  await expect(box(atlas)).toHaveValue('calalo');
  expect(asked).not.toEqual([]);
});

test('the search says if it finds nothing', async ({ page, atlas }) => {
  await atlas.open('/en/');
  await box(atlas).fill('xyzzyplugh');
  await expect(page.getByText(tSearch('none', { text: 'xyzzyplugh' }))).toBeVisible();
  await expect(page.getByRole('region', { name: tSearch('examples') })).toBeVisible();
});

test('a setting is made at once, and said', async ({ page, atlas }) => {
  await atlas.open('/es/');
  await box(atlas, translator('es')).fill('oscura');
  await expect(page.getByRole('option').first()).toContainText(translator('es')('theme.dark'));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(atlas.notices).toContainText(translator('es')('theme.dark'));
});

test('recent searches are offered, and can be removed @all', async ({ page, atlas }) => {
  await atlas.open('/en/');
  for (const text of ['PECHY', 'PECLL']) {
    await box(atlas).fill(text);
    await expect(page.getByRole('option').first()).toContainText(text);
    await page.keyboard.press('Enter');
    await expect(box(atlas)).toHaveValue('');
  }
  await page.reload();
  await atlas.heading.waitFor();
  await box(atlas).click();
  const recent = page.getByRole('region', { name: tSearch('recent') });
  await expect(recent.getByRole('link')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toHaveText(nameOf('port', 'pechy').en);

  await box(atlas).click();
  const name = nameOf('port', 'pechy').en;
  await recent.getByRole('button', { name: tSearch('recent-remove', { name }) }).click();
  await expect(recent.getByRole('link')).toHaveCount(1);
  await recent.getByRole('button', { name: tSearch('recent-clear') }).click();
  await expect(recent).toHaveCount(0);
  await expect(box(atlas)).toBeFocused();
});

test('without the index, coordinates are found and the rest can be tried again', async ({
  page,
  atlas,
  faults,
}) => {
  faults.allow(BROKEN);
  await page.route('**/generated/search/index.json', (route) => route.abort());
  await atlas.open('/en/');
  await box(atlas).fill('13.53 S 71.97 W');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText(t('failure.unreachable'));
  await page.unroute('**/generated/search/index.json');
  await page.getByRole('button', { name: t('action.retry') }).click();
  await box(atlas).fill('CHEC');
  await expect(page.getByRole('option', { name: /China Harbour/ }).first()).toBeVisible();
});
