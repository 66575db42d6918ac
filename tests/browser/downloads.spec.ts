import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';

const [tTable, tExports, tGains, tCharts] = [
  translator('en', 'table'),
  translator('en', 'exports'),
  translator('en', 'gains'),
  translator('en', 'charts'),
];

test('a filtered table is downloaded as CSV with the rows and figures on screen', async ({
  page,
  atlas,
}) => {
  await atlas.open(
    '/en/p/?v=1&f=country:ec;kind:hydro&view=table&sort=-cost&cols=name.cost.builder',
  );
  const grid = page.getByRole('grid', { name: tTable('kind.projects') });
  await expect(grid.getByRole('row').nth(1)).toContainText(/\d,\d{3}/);
  // Rows of records, without head and sums, in the order in which they stand.
  const cells = await grid
    .locator('.grid-row[aria-selected]')
    .evaluateAll((found) =>
      found
        .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
        .map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
  await page.getByRole('button', { name: tTable('download') }).click();
  const { name, rows } = await csvFrom(page);
  expect(name).toMatch(/^corridor-atlas-projects-\d{4}\.\d{1,2}\.\d+\.csv$/);
  expect(Object.keys(rows[0] ?? {}).slice(0, 3)).toEqual(['id', 'name', 'cost']);
  expect(rows).toHaveLength(cells.length);
  for (const [i, row] of rows.entries()) {
    const [shownName, shownCost, shownBuilder] = cells[i] ?? [];
    expect(shownName).toContain(row.name);
    expect(shownBuilder).toBe(row.builder);
    if (row.cost) expect(shownCost).toContain(Number(row.cost).toLocaleString('en'));
  }
});

test('who gains is downloaded from its page, with every place and the conditions @all', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/gains/');
  const sentence = atlas.panel.getByText(/best port of [\d,]+ of [\d,]+ places/);
  const shown = (await sentence.textContent()) ?? '';
  await page.getByRole('button', { name: tGains('all.download') }).click();
  const { rows } = await csvFrom(page);
  // The file has the places that the page counts, and as many people.
  const [, places, all, people] =
    /best port of ([\d,]+) of ([\d,]+) places, where ([\d.]+) million/.exec(shown) ?? [];
  const gaining = rows.filter(({ best }) => best === 'Chancay');
  expect([gaining.length, rows.length].map((count) => count.toLocaleString('en'))).toEqual([
    ...[places, all],
  ]);
  const sum = gaining.reduce((total, { population }) => total + Number(population), 0);
  expect((sum / 1e6).toFixed(2)).toBe(people);
  expect(rows[0]).toMatchObject({ cargo: 'container', ways: 'open', destination: 'cnsgh' });
  expect(rows.every(({ longitude }) => Math.abs(Number(longitude)) <= 180)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: tGains('all.download') })).toBeFocused();
});

test('the data and the picture of a chart hold what the chart shows @all', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/trade/');
  const figure = atlas.panel.locator('figure.chart').first();
  await figure.locator('summary').click();
  const shown = await figure
    .locator('.chart-table tr:has(th[scope=row])')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')),
    );
  await figure.getByRole('button', { name: tCharts('table.download') }).click();
  const { rows } = await csvFrom(page);
  // The table groups its rows, and names the first of several sources.
  const figures = shown.map(([year = '', amount = '', source = '']) => {
    const [, digits] = /USD ([\d.]+)bn/.exec(amount) ?? [];
    return [year.slice(0, 4), Number(digits), source.replace(/\+\d+$/, '')];
  });
  const read = rows.map(({ year, value, sources = '' }) => [
    year,
    Number((Number(value) / 1e9).toPrecision(3)),
    sources.replace(/ https?:.*/, ''),
  ]);
  expect(read.toSorted()).toEqual(figures.toSorted());

  await page.keyboard.press('Escape');
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: /^SVG/ }).click(),
  ]);
  const drawing = new DOMParser().parseFromString(
    await readFile(await picture.path(), 'utf8'),
    'image/svg+xml',
  );
  const written = Array.from(
    drawing.getElementsByTagName('text'),
    ({ textContent }) => textContent,
  );
  const labels = await figure.locator('.chart-svg text').allTextContents();
  expect(labels.length).toBeGreaterThan(10);
  expect(written).toEqual(expect.arrayContaining(labels));
});

/** Downloads the offered table as CSV and reads it back with another library. */
async function csvFrom(page: Page) {
  const dialog = page.getByRole('dialog', { name: tExports('title') });
  await dialog.getByRole('radio', { name: tExports('format-note.csv') }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Download [\d,]+ rows?$/ }).click(),
  ]);
  return { name: file.suggestedFilename(), rows: await rowsOf(file) };
}

async function rowsOf(file: Download): Promise<readonly Record<string, string>[]> {
  return parse(await readFile(await file.path(), 'utf8'), { bom: true, columns: true });
}
