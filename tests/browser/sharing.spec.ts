import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { axeFaults } from './support/axe';
import { tooWide } from './support/layout';

const t = translator('en', 'sharing');

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a figure is cited from its chip, which has the focus again', { tag: '@all' }, async ({
    page,
    atlas,
  }) => {
    await atlas.open('/en/p/chancay-port/');
    const chip = atlas.panel.locator('.figure-card .source-chip').first();
    await chip.press('Enter');
    await page.getByRole('button', { name: t('cite.figure') }).press('Enter');
    const dialog = page.getByRole('dialog', { name: t('cite.title') });
    await expect(dialog).toContainText(
      /Cost, USD [\d.]+bn .*\(Version 2026\.\d+\.\d+\) \[Data set\]/,
    );
    expect(await axeFaults(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await dialog.getByRole('button', { name: t('cite.copy', { style: 'BibTeX' }) }).press('Enter');
    await expect(dialog.getByText(t('cite.copied', { style: 'BibTeX' }))).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@misc\{corridor-atlas-project-chancay-port-figure,\n/);
    await page.keyboard.press('Escape');
    await expect(chip).toBeFocused();
  });

  test('the dialog of sharing leads to citations and back to the bar', async ({ page, atlas }) => {
    await atlas.open('/en/trade/');
    const button = atlas.shareButton('en');
    await button.press('Enter');
    const dialog = page.getByRole('dialog', { name: t('share.title') });
    await expect(dialog.getByRole('img', { name: t('share.qr') })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await dialog.getByRole('button', { name: t('cite.title') }).press('Enter');
    await expect(page.getByRole('dialog', { name: t('cite.title') })).toContainText('/en/trade/');
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });
});
