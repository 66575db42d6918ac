import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, test } from './support/atlas';

const tOwn = translator('en', 'own');

const SWAPPED = 10;
const MINERALS = ['cobre', 'oro', 'zinc'];

/** Mines of Peru with a decimal comma; latitude and longitude of every thirtieth are swapped. */
function minesCsv(count = 300): string {
  const comma = (value: number) => value.toFixed(4).replace('.', ',');
  const rows = Array.from({ length: count }, (_, i) => {
    const position = [-16 + ((i * 7) % 100) / 10, -77 + ((i * 13) % 60) / 10].map(comma);
    const [lat, lon] = i % 30 === 7 ? position.toReversed() : position;
    return `Mina ${i + 1};${lat};${lon};${MINERALS[i % 3]};${comma(i / 2)}`;
  });
  return ['Nombre;Latitud;Longitud;Mineral;Producción', ...rows].join('\n');
}

async function choose(atlas: Atlas, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text, 'utf8');
  await atlas.panel
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer });
}

const add = (atlas: Atlas) => atlas.panel.getByRole('button', { name: tOwn('check.add') });
const layer = (atlas: Atlas, name: string) =>
  atlas.panel.getByRole('checkbox', { name: tOwn('layer.show', { name }) });

test('a table with a decimal comma and swapped rows is put on the map, corrected, filtered, exported, kept and removed @all', async ({
  atlas,
  page,
}) => {
  await atlas.open('/en/your-data/');
  await choose(atlas, 'mines.csv', minesCsv());
  await expect(atlas.panel.getByText(tOwn('swapped', { count: SWAPPED }))).toBeVisible();
  await atlas.panel.getByText(tOwn('swapped.turn')).click();
  await expect(atlas.panel.getByRole('switch', { name: tOwn('swapped.turn') })).toBeChecked();
  await expect(atlas.panel.getByText(tOwn('swapped.turned', { count: SWAPPED }))).toBeVisible();
  await expect(
    atlas.panel.getByText(
      tOwn('swapped.lines', {
        count: SWAPPED,
        lines: '9, 39, 69, 99, 129, 159, 189, 219, 249, 279',
      }),
    ),
  ).toBeVisible();
  await expect(atlas.panel.getByRole('switch', { name: tOwn('comma') })).toBeChecked();
  await add(atlas).click();

  await atlas.panel
    .getByLabel(tOwn('filter.add'), { exact: true })
    .selectOption({ label: 'Mineral' });
  await atlas.panel.getByRole('checkbox', { name: 'oro' }).check();
  await atlas.panel
    .getByLabel(tOwn('filter.add'), { exact: true })
    .selectOption({ label: 'Producción' });
  await atlas.panel.getByLabel(`Producción: ${tOwn('filter.from')}`).fill('100,5');
  await expect(atlas.panel.getByText(tOwn('layer.left', { shown: 33, all: 300 }))).toBeVisible();

  const saving = page.waitForEvent('download');
  await atlas.panel.getByRole('button', { name: tOwn('export.csv') }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  const [head, ...rows] = Papa.parse<string[]>(text.slice(1).trimEnd()).data;
  expect(head).toEqual([
    ...['Nombre', 'Latitud', 'Longitud', 'Mineral', 'Producción', tOwn('column.turned')],
    ...['map_latitude', 'map_longitude'],
  ]);
  expect(rows).toHaveLength(33);
  expect(rows.every(([, , , mineral, output]) => mineral === 'oro' && Number(output) >= 100)).toBe(
    true,
  );
  for (const [, shownLat, shownLon, , , , lat, lon] of rows) {
    expect(Number(lat)).toBeGreaterThan(-17);
    expect(Number(lon)).toBeLessThan(-70);
    expect([shownLat, shownLon]).toEqual([lat, lon]);
  }
  const turned = rows.filter(([, , , , , isTurned]) => isTurned === 'true');
  expect(turned.map(([name]) => name)).toEqual(['Mina 218', 'Mina 248', 'Mina 278']);

  expect(atlas.address().search).toBe('');
  await expect(atlas.panel.getByText(tOwn('storage.kept'))).toBeVisible();
  await page.reload();
  await expect(layer(atlas, 'mines')).toBeChecked();
  await atlas.panel.getByRole('button', { name: tOwn('layer.open', { name: 'mines' }) }).click();
  await expect(atlas.panel.getByText(tOwn('layer.left', { shown: 33, all: 300 }))).toBeVisible();

  await atlas.panel.getByRole('button', { name: tOwn('layer.remove'), exact: true }).click();
  await expect(atlas.panel.getByText(tOwn('none'))).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('corridor-atlas.own-data')))
    .toBeNull();
  await page.reload();
  await expect(atlas.panel.getByText(tOwn('none'))).toBeVisible();
});

test('where the browser keeps nothing, own data lasts as long as the page, and that is said @all', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await atlas.open('/en/your-data/');
  await choose(atlas, 'mines.csv', minesCsv(3));
  await add(atlas).click();
  await expect(atlas.panel.getByText(tOwn('storage.refused'))).toBeVisible();
  await expect(layer(atlas, 'mines')).toBeChecked();
});

test('a reading is cancelled, and a file that is none of the formats is refused with its reason @all', async ({
  atlas,
  page,
}) => {
  let isHeld = true;
  await page.route('**/own-file-worker*', (route) => (isHeld ? undefined : route.continue()));
  await atlas.open('/en/your-data/');
  await choose(atlas, 'mines.csv', minesCsv(3));
  await atlas.panel.getByRole('button', { name: tOwn('cancel') }).click();
  await expect(atlas.panel.getByRole('button', { name: tOwn('choose') })).toBeVisible();
  await expect(atlas.panel.getByText(tOwn('none'))).toBeVisible();
  isHeld = false;
  await choose(atlas, 'nothing.csv', '');
  await expect(atlas.panel.getByText(tOwn('failed.empty'))).toBeVisible();
});
