import { translator } from '../../../src/i18n/translator';
import { expect, test } from '../support/atlas';
import { nameOf } from '../support/published';

const tTable = translator('en', 'table');

test('a row under the pointer lights its mark, and the map stays clear of the table', {
  tag: '@all',
}, async ({ page, atlas }) => {
  const name = nameOf('project', 'las-bambas').en;
  await atlas.open('/en/p/las-bambas/?v=1&view=split&f=country:pe;kind:mine');
  const row = page.getByRole('row').filter({ hasText: name });
  await row.hover();
  const label = page.locator('.hover-name');
  await expect(label).toContainText(name);
  const table = await page.locator('.table-area').boundingBox();
  const mark = await label.boundingBox();
  expect(mark && table && mark.y + mark.height).toBeLessThan(table?.y ?? 0);
  await page.getByRole('button', { name: tTable('close') }).click();
  await expect(page.getByRole('grid')).toBeHidden();
});
