import { translator } from '../../../src/i18n/translator';
import { expect, test } from '../support/atlas';

const t = translator('en');

test('a port of the world without a page opens its place, which the map frames', {
  tag: '@all',
}, async ({ atlas }) => {
  await atlas.open('/en/');
  await atlas.page.getByRole('combobox', { name: t('search.label') }).fill('NLRTM');
  await atlas.page.getByRole('option', { name: /Rotterdam/ }).click();
  await expect(atlas.page).toHaveURL(/\/en\/at\/51\.9\d*\/4\.\d+\//);
  await expect(atlas.heading).toContainText('Rotterdam');
  await expect.poll(async () => (await atlas.camera()).lat).toBeCloseTo(51.9, 0);
  expect((await atlas.camera()).lon).toBeCloseTo(4.3, 0);
});
