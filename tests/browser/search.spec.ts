import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';

const t = translator('en');
const zh = translator('zh');

test('the search box finds a record by an alias and opens its page', async ({ atlas }) => {
  await atlas.open('/en/');
  const box = atlas.page.getByRole('combobox', { name: t('search.label') });
  await box.fill('CHEC');
  await atlas.page
    .getByRole('option', { name: /China Harbour/ })
    .first()
    .click();
  await expect(atlas.heading).toContainText('China Harbour');
  await expect(box).toHaveValue('');
});

test('the search box finds Chinese names, and works by keyboard alone', async ({ atlas }) => {
  await atlas.open('/zh/');
  const box = atlas.page.getByRole('combobox', { name: zh('search.label') });
  await box.fill('钱凯');
  await expect(atlas.page.getByRole('option').first()).toContainText('钱凯');
  await box.press('Enter');
  await expect(atlas.heading).toHaveText('钱凯');
});

test('the search box shows a message if it finds nothing', async ({ atlas }) => {
  await atlas.open('/en/');
  await atlas.page.getByRole('combobox', { name: t('search.label') }).fill('xyzzyplugh');
  await expect(atlas.page.getByText(t('search.none'))).toBeVisible();
});
