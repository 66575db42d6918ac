import { readFileSync } from 'node:fs';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';

const t = translator('en', 'files');
const tVoyage = translator('en', 'voyage');

test('a voyage and a chart are saved without WebGL, and a calendar once there is a departure', {
  tag: '@all',
}, async ({ page, atlas }) => {
  await page.goto('/en/c/pechy~cnsgh/');
  await atlas.panel.getByText(tVoyage('files.title')).click();
  const calendar = atlas.panel.getByRole('button', { name: t('format.ics') });
  await expect(calendar).toHaveAccessibleDescription(
    t('no-departure', { section: tVoyage('time.title') }),
  );
  const download = page.waitForEvent('download');
  await atlas.panel.getByRole('button', { name: t('format.gpx') }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  const shown = await atlas.panel.locator('.voyage-sentence').textContent();
  expect(file).toContain(shown?.replaceAll('&', '&amp;'));

  await page.goto('/en/trade/');
  const chart = page.waitForEvent('download');
  await atlas.panel.getByRole('button', { name: /^PNG/ }).first().click();
  expect((await chart).suggestedFilename()).toMatch(/\.png$/);
});
