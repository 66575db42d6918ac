import { translator } from '../../../src/i18n/translator';
import { expect, test } from '../support/atlas';

const t = translator('en');

test('a port of the world without a page is shown on the map', { tag: '@all' }, async ({
  atlas,
}) => {
  await atlas.open('/en/');
  await atlas.page.getByRole('combobox', { name: t('search.label') }).fill('NLRTM');
  await atlas.page.getByRole('option', { name: /Rotterdam/ }).click();
  await expect(atlas.page).toHaveURL(/m=8\/51\.9\d*\/4\.\d+/);
  await expect.poll(async () => (await atlas.camera()).zoom).toBeCloseTo(8, 2);
  const { lat, lon } = await atlas.camera();
  expect(lat).toBeCloseTo(51.9, 0);
  expect(lon).toBeCloseTo(4.1, 0);
});
