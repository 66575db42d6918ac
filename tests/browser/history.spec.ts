import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { nameOf } from './support/published';

const t = translator('en');

test('a link that cannot be copied is selected in the dialog', async ({ page, atlas }) => {
  const tSharing = translator('en', 'sharing');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await atlas.open('/en/about/');
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: tSharing('share.title') });
  await expect(dialog.getByRole('button', { name: tSharing('share.copy') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(tSharing('share.copy-failed'))).toBeVisible();
  const field = dialog.getByLabel(tSharing('share.link'));
  await expect(field).toBeFocused();
  const selected = await field.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(new URL(selected).searchParams.get('f')).toBe('all');
});

test('another locale keeps the view', async ({ page, atlas }) => {
  const query = '?v=1&m=6/-12/-77&f=sector:transport&l=corridor.projects&u=km';
  await atlas.open(`/en/p/chancay-port/${query}`);
  await page.getByRole('button', { name: new RegExp(`^${t('bar.language')}`) }).click();
  await page.getByRole('menuitem', { name: '简体中文' }).click();
  await expect(atlas.heading).toHaveText(nameOf('project', 'chancay-port').zh);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(atlas.address().pathname).toBe('/zh/p/chancay-port/');
  expect(decodeURIComponent(atlas.address().search)).toBe(query);
  await page.goBack();
  await expect(atlas.heading).toHaveText(nameOf('project', 'chancay-port').en);
});
