import { countryName } from '../../src/domain/country-name';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { nameOf } from './support/published';

const tTable = translator('en', 'table');

test('a table opened by its link is sorted, filtered and grouped, and keyboard alone reads it', async ({
  page,
  atlas,
}) => {
  await atlas.open(
    '/en/p/?v=1&f=country:ec;kind:hydro&view=table&sort=-cost&cols=name.cost.builder',
  );
  const grid = page.getByRole('grid', { name: tTable('kind.projects') });
  const first = grid.getByRole('row').nth(1);
  await expect(first).toContainText(nameOf('project', 'coca-codo-sinclair').en);
  await expect(first.getByRole('gridcell').nth(1)).toContainText('Sinohydro');
  await expect(grid.getByRole('columnheader', { name: tTable('column.cost') })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const rows = Number(await grid.getAttribute('aria-rowcount'));

  await grid.locator('[tabindex="0"]').focus();
  const focused = page.locator(':focus');
  await page.keyboard.press('Control+End');
  await expect(focused).toHaveAttribute('data-row', String(rows - 1));
  await page.keyboard.press('Control+Home');
  await expect(focused).toHaveRole('columnheader');
  await page.keyboard.press('Enter');
  await expect.poll(() => atlas.address().searchParams.get('sort')).toBe('name');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => atlas.address().searchParams.get('sort')).toBe('name.-cost');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await expect(focused).toHaveAttribute('data-column', '0');
  const name = (await focused.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toHaveText(name.trim());
  await expect(grid.locator('[aria-selected=true]')).toContainText(name.trim());
});

test('groups say what they add up to, collapse, and come back with the link', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/p/?v=1&f=country:ec.pe&view=table');
  await page.getByLabel(tTable('group')).selectOption('country');
  const ecuador = page.getByRole('button', { name: countryName('en', 'EC'), expanded: true });
  await expect(ecuador).toBeVisible();
  await expect(page.locator('.grid-group').first()).toContainText(/USD [\d.]+bn: first published/);
  await expect.poll(() => atlas.address().searchParams.get('group')).toBe('country');
  const grid = page.getByRole('grid');
  const rows = Number(await grid.getAttribute('aria-rowcount'));
  await ecuador.click();
  await expect
    .poll(async () => Number(await grid.getAttribute('aria-rowcount')))
    .toBeLessThan(rows);
  await page.reload();
  await expect(page.getByLabel(tTable('group'))).toHaveValue('country');
});

test('columns are chosen in a menu and kept in the address; a foreign one is named', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/s/?v=1&view=table&cols=name.cost.carriers');
  await expect(atlas.notices).toContainText('cols=cost');
  const headers = page.getByRole('columnheader');
  await expect(headers).toHaveCount(2);
  await page.getByRole('button', { name: tTable('columns'), exact: true }).click();
  await page.getByRole('checkbox', { name: tTable('column.ships'), exact: true }).check();
  await expect(headers).toHaveCount(3);
  await expect.poll(() => atlas.address().searchParams.get('cols')).toBe('name.carriers.ships');
});

test('the costs of a project open with who says so', async ({ page, atlas }) => {
  await atlas.open('/en/p/?v=1&view=table&f=country:ec;kind:hydro&sort=-cost&cols=name.cost');
  await page.locator('.cell-button').first().click();
  const costs = page.getByRole('dialog', { name: tTable('cost.title') });
  await expect(costs.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('cards lead to a page, and Back leads to the cards', async ({ page, atlas }) => {
    await atlas.open('/en/p/?v=1&view=table&f=country:ec;kind:hydro&sort=-cost');
    const name = nameOf('project', 'coca-codo-sinclair').en;
    const card = page.getByRole('listitem').filter({ hasText: name });
    await expect(card).toContainText('Sinohydro');
    await card.getByRole('link', { name, exact: true }).tap();
    await expect(atlas.heading).toHaveText(name);
    await expect(page.locator('.table-area')).toBeHidden();
    await page.goBack();
    await expect(card).toBeVisible();
    await page.getByRole('button', { name: tTable('close') }).tap();
    await expect(page.locator('.table-area')).toBeHidden();
  });
});
