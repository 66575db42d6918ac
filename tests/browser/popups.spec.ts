import { LOCALE_NAMES } from '../../src/domain/locale';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { BROKEN } from './support/broken-file';

const t = translator('en');

test('a popup opens by keyboard at its first use, takes the focus and gives it back', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/');
  const language = page.getByRole('button', { name: new RegExp(`^${t('bar.language')}`) });
  await language.press('ArrowDown');
  await expect(page.getByRole('menu')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: LOCALE_NAMES.zh })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(language).toBeFocused();

  const chip = atlas.panel.locator('.source-chip').first();
  await chip.press('Enter');
  const popover = page.getByRole('dialog');
  await expect(popover.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);
  await expect(chip).toBeFocused();
  await chip.press('Enter');
  await expect(popover).toBeVisible();
  await chip.click();
  await expect(popover).toHaveCount(0);
});

test('a popup whose code cannot be fetched says so, and another try loads the page anew', async ({
  page,
  atlas,
  faults,
}) => {
  faults.allow(BROKEN);
  await page.route('**/assets/popups-*.js', (route) => route.abort());
  await atlas.open('/en/');
  await page.getByRole('button', { name: t('bar.menu') }).click();
  const failure = page.getByRole('alert').filter({ hasText: t('failure.unreachable') });
  await expect(failure).toBeVisible();
  await page.unroute('**/assets/popups-*.js');
  await failure.getByRole('button', { name: t('action.retry') }).click();
  await expect(failure).toHaveCount(0);
  await page.getByRole('button', { name: t('bar.menu') }).click();
  await expect(page.getByRole('dialog', { name: t('bar.menu') })).toBeVisible();
});
