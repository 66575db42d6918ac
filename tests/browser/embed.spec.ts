import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { axeFaults } from './support/axe';
import { serveForeignPage } from './support/foreign-page';
import { tooWide } from './support/layout';

const t = translator('en', 'embed');
const tSharing = translator('en', 'sharing');

test('a frame that is sandboxed without an origin says where the atlas is', {
  tag: '@all',
}, async ({ page, faults, baseURL }) => {
  const atlas = new URL(baseURL ?? '').origin;
  const src = `${atlas}/en/port/pechy/?embed=1`;
  const host = await serveForeignPage(
    `<!doctype html><title>News</title><iframe sandbox="allow-scripts" src="${src}" title="x"></iframe>`,
  );
  faults.allowHost(host.url);
  // The browser refuses the code of the atlas to a frame without an origin.
  faults.allow(/blocked by CORS policy/, /net::ERR_FAILED/);
  await page.goto(host.url);
  const alert = page.frameLocator('iframe').getByRole('alert');
  await expect(alert).toContainText('Corridor Atlas could not be loaded here');
  await expect(alert.getByRole('link')).toHaveText(`${atlas}/en/port/pechy/`);
  await host.close();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the code of a frame is made and copied by keyboard', { tag: '@all' }, async ({
    page,
    atlas,
  }) => {
    await atlas.open('/en/port/pechy/');
    await atlas.shareButton('en').press('Enter');
    await page.getByRole('button', { name: tSharing('embed.title') }).press('Enter');
    const dialog = page.getByRole('dialog', { name: tSharing('embed.title') });
    await dialog.getByRole('combobox').selectOption('es');
    await dialog.getByRole('radio', { name: t('dialog.in-pixels') }).press('Space');
    await dialog.getByRole('textbox', { name: t('dialog.width-pixels') }).fill('500');
    const preview = dialog.frameLocator('iframe');
    await expect(preview.locator('html')).toHaveAttribute('lang', 'es');
    await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await dialog.getByRole('button', { name: t('dialog.copy') }).press('Enter');
    await expect(dialog.getByText(t('dialog.copied'))).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toMatch(/src="[^"]*\/es\/port\/pechy\/\?v=1&amp;[^"]*&amp;embed=1"/);
    expect(code).toContain('width="500"');
    await page.keyboard.press('Escape');
    await expect(atlas.shareButton('en')).toBeFocused();
  });
});
