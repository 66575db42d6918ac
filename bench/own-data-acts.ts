import type { Page } from '@playwright/test';
import type { Act } from './own-data-page';

/** How long the rows must stay as they are to be those that were asked for, in milliseconds. */
const CALM_MS = 300;

/** Resolves once the map has drawn own data more often than before. */
export async function drawn(page: Page, before: number): Promise<void> {
  await page.waitForFunction(
    (count) => performance.getEntriesByName('own-drawn').length > count,
    before,
    { polling: 50 },
  );
}

/** Chooses a file and adds it; ends once it is drawn, kept on the device and in the table. */
export function dropped(path: string): Act {
  return {
    name: 'to drawn',
    run: async (page) => {
      await page.locator('#panel input[type=file]').setInputFiles(path);
      await drawn(page, 0);
      await page.getByRole('button', { name: 'Add to the map' }).click();
      await page.locator('.own-table').waitFor();
      await page.locator('[data-storage=kept]').waitFor();
    },
  };
}

/** What a reader does with a layer of the made rows. */
export const acts: readonly Act[] = [
  { name: 'point at 20 places', run: point },
  { name: 'sort by a number', run: (page) => sort(page, 'tonnes') },
  { name: 'sort by a text', run: (page) => sort(page, 'note') },
  { name: 'filter by a number', run: onMap((page) => fill(page, 'tonnes', 'From', '50000')) },
  {
    name: 'filter by words',
    run: onMap((page) => fill(page, 'note', 'Contains', 'district of 7')),
  },
  {
    name: 'remove the filters',
    run: onMap(async (page) => {
      for (const column of ['note', 'tonnes']) {
        await page.getByLabel(`Remove the filter by ${column}`).click();
      }
    }),
  },
  { name: 'colour by a number', run: onMap((page) => colour(page, 'tonnes')) },
  { name: 'colour by a text', run: onMap((page) => colour(page, 'kind')) },
  { name: 'save as CSV', run: (page) => save(page, 'Download CSV') },
  { name: 'save as GeoJSON', run: (page) => save(page, 'Download GeoJSON') },
];

/** Returns an act that ends once the map has drawn what it changes, and the table has its rows. */
function onMap(act: (page: Page) => Promise<void>): Act['run'] {
  return async (page) => {
    const before = await page.evaluate(() => performance.getEntriesByName('own-drawn').length);
    await act(page);
    await drawn(page, before);
    await calm(page);
  };
}

async function point(page: Page): Promise<void> {
  for (let i = 0; i < 20; i++) {
    await page.mouse.move(800 + 10 * i, 400 + 7 * i);
    await page.waitForTimeout(60);
  }
}

async function sort(page: Page, column: string): Promise<void> {
  await page.locator('.own-sort', { hasText: column }).click();
  await page.locator('.own-table th[aria-sort]', { hasText: column }).waitFor();
  await calm(page);
}

async function fill(page: Page, column: string, label: string, text: string): Promise<void> {
  await page.getByLabel('Filter by', { exact: true }).selectOption({ label: column });
  await page.getByLabel(`${column}: ${label}`).fill(text);
}

async function colour(page: Page, column: string): Promise<void> {
  await page.getByLabel('Colour by').selectOption({ label: column });
}

async function save(page: Page, name: string): Promise<void> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  await (await saving).path();
}

/** Resolves once no rows are being found. */
async function calm(page: Page): Promise<void> {
  for (let since = Date.now(); Date.now() - since < CALM_MS; ) {
    await page.waitForTimeout(50);
    if ((await page.locator('.own-table[aria-busy=true]').count()) > 0) since = Date.now();
  }
}
