import { translator } from '../../src/i18n/translator';
import * as hostile from '../../src/own-data/hostile-samples.fixture';
import * as samples from '../../src/own-data/sample-files.fixture';
import { type Atlas, expect, test } from './support/atlas';

const tOwn = translator('en', 'own');

type Content = string | Uint8Array;

async function offer(atlas: Atlas, name: string, content: Content): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
  await atlas.panel.locator('input[type=file]').setInputFiles(file);
}

const counts = (rows: number, placed = rows) =>
  `${tOwn('check.count', { count: rows })} · ${tOwn('check.placed', { count: placed })}`;
const add = (atlas: Atlas) => atlas.panel.getByRole('button', { name: tOwn('check.add') });
const button = (atlas: Atlas, key: 'cancel' | 'close') =>
  atlas.panel.getByRole('button', { name: tOwn(key), exact: true });

/** A file of each kind, with the rows that it has on the map and a cell of its table. */
const KINDS: readonly (readonly [name: string, content: Content, rows: number, cell?: string])[] = [
  ['comma.csv', 'mine,lat,lon,t\nLas Bambas,-14.09,-72.33,1400.5\n', 1, '1,400.5'],
  ['semicolons.csv', samples.SAMPLE_CSV, 3, 'Toromocho; "La Oroya"'],
  ['tabs.tsv', 'mine\tlat\tlon\nToromocho\t-11.6\t-76.13\n', 1, '−76.13'],
  ['features.geojson', samples.SAMPLE_GEOJSON, 3, 'Southern road "35"'],
  ['topology.topojson', samples.SAMPLE_TOPOJSON, 2, 'Road'],
  ['marks.kml', samples.SAMPLE_KML, 2, 'Las Bambas & Co'],
  ['marks.kmz', samples.sampleKmz(), 2, 'Las Bambas & Co'],
  ['tracks.gpx', samples.SAMPLE_GPX, 3, 'As driven'],
  ['book.xlsx', samples.sampleXlsx(), 2, '1,400.5'],
  ['shapes.zip', samples.sampleShapefile(), 2, 'Toromócho'],
  ['metres.zip', samples.mercatorShapefile(), 1],
];

test('a file of each kind becomes a layer with its table', { tag: '@all' }, async ({ atlas }) => {
  await atlas.open('/en/your-data/');
  for (const [name, content, rows, cell] of KINDS) {
    await test.step(name, async () => {
      await offer(atlas, name, content);
      await expect(atlas.panel.locator('.own-preview .own-counts')).toHaveText(counts(rows));
      await add(atlas).click();
      const table = atlas.panel.getByRole('region', { name: tOwn('table'), exact: true });
      await expect(table.getByRole('row')).toHaveCount(rows + 1);
      if (cell) await expect(table.getByText(cell, { exact: true })).toBeVisible();
    });
  }
  await expect(atlas.panel.locator('.own-layer')).toHaveCount(KINDS.length);
});

/** Files that are refused, each with what is said. */
const REFUSED = [
  ['zip-bomb.kmz', hostile.zipBomb(), 'failed.zip-bomb'],
  ['false-size.kmz', hostile.claimedArchive(16), 'failed.zip-bomb'],
  ['4-gb.kmz', hostile.claimedArchive(0xffff_fff0), 'failed.too-large'],
  ['bomb.kml', hostile.XML_BOMB, 'failed.has-doctype'],
  ['entity.gpx', hostile.EXTERNAL_ENTITY, 'failed.has-doctype'],
  ['deep.json', '['.repeat(2_000_000), 'failed.no-rows'],
  ['wide.csv', `${'a,'.repeat(1000)}\n${'1,'.repeat(1000)}\n`, 'failed.too-many-columns'],
] as const;

/** Files that are read, whose texts stay texts: the name of the file, and what the page shows of it. */
const HARMLESS = [
  [
    `${hostile.SCRIPT}.csv`,
    `name,"${hostile.SCRIPT.replaceAll('"', '""')}",lat,lon\n=1+1,"${hostile.SCRIPT.replaceAll('"', '""')}",1,2\n`,
    [hostile.SCRIPT, '=1+1'],
  ],
  ['keys.json', hostile.PROTOTYPE_KEYS, ['__proto__', 'constructor', 'toString']],
  ['deep.geojson', hostile.deepGeojson(200_000), []],
] as const;

test('hostile files are refused in words or read as plain texts: no script runs, nothing is asked of a host', {
  tag: '@all',
}, async ({ atlas, page }) => {
  await atlas.open('/en/your-data/');
  for (const [name, content, words] of REFUSED) {
    await test.step(name, async () => {
      await offer(atlas, name, content);
      await expect(atlas.panel.getByRole('alert')).toContainText(tOwn(words));
      await button(atlas, 'close').click();
    });
  }
  for (const [name, content, shown] of HARMLESS) {
    await test.step(name, async () => {
      await offer(atlas, name, content);
      await expect(atlas.panel.locator('.own-preview .own-counts')).toHaveText(counts(1));
      await add(atlas).click();
      const layer = atlas.panel.locator('.own-layer').first();
      for (const text of shown)
        await expect(layer.getByText(text, { exact: true })).not.toHaveCount(0);
      await expect(layer.locator('img, script, iframe')).toHaveCount(0);
      const saving = page.waitForEvent('download');
      await atlas.panel.getByRole('button', { name: tOwn('export.csv') }).click();
      await (await saving).delete();
    });
  }
  const left = await page.evaluate(() => [document.title, ...Object.keys(Object.prototype)]);
  expect(left).toEqual([expect.not.stringContaining('run')]);
});

test('what is at fault is told by line, and the list can be downloaded', {
  tag: '@all',
}, async ({ atlas, page }) => {
  await atlas.open('/en/your-data/');
  await offer(
    atlas,
    'faults.csv',
    'name,lat,lon,t\na,1,2,3\nb,95,2,3\nc,one,2,x\nd,1,2,3\ne,1,2,3\n',
  );
  const faults = atlas.panel.locator('.own-faults');
  await expect(faults).toContainText(
    `${tOwn('faults.line', { line: '3' })}: ${tOwn('fault.out-of-range')}`,
  );
  const saving = page.waitForEvent('download');
  await faults.getByRole('button', { name: tOwn('faults.download') }).click();
  const stream = await (await saving).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString('utf8');
  expect(text).toContain(`3,,${tOwn('fault.out-of-range')},"95, 2"`);
  expect(text.trim().split(/\r?\n/)).toHaveLength(1 + 4);
});

test('a pasted table of names is placed by the gazetteer, its guesses are shown, and it is measured against the corridor', {
  tag: '@all',
}, async ({ atlas, page }) => {
  await atlas.open('/en/your-data/');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Port\tTonnes\nChancay\t5\nSantos\t7\nNowhereville\t1\n');
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(paste);
  });
  await expect(atlas.panel.locator('.own-preview .own-counts')).toHaveText(
    `${counts(3, 2)} · ${tOwn('check.unplaced', { count: 1 })}`,
  );
  await atlas.panel.getByText(tOwn('places.title')).click();
  await expect(
    atlas.panel.getByText(
      tOwn('places.row', { text: 'Chancay', name: 'Chancay', country: 'Peru' }),
    ),
  ).toBeVisible();
  await expect(atlas.panel.locator('.own-faults')).toContainText(tOwn('fault.unknown-place'));
  await add(atlas).click();
  await atlas.panel.getByRole('button', { name: tOwn('measure') }).click();
  const rows = atlas.panel
    .getByRole('region', { name: tOwn('table'), exact: true })
    .getByRole('row');
  await expect(rows.nth(0)).toContainText(tOwn('column.days'));
  const cells = async (row: number) =>
    (await rows.nth(row).locator('td').allTextContents()).slice(2);
  const [port, kilometres, days, best] = await cells(1);
  expect([port, best?.length]).toEqual(['Chancay', expect.any(Number)]);
  expect(Number(kilometres)).toBeLessThan(10);
  expect(Number(days)).toBeGreaterThan(20);
  expect((await cells(2))[0]).toBe('Santos');
  expect(await cells(3)).toEqual(['', '', '', '']);
});

test('layers are renamed, ordered and hidden, and are so after the page is opened anew', {
  tag: '@all',
}, async ({ atlas, page }) => {
  await atlas.open('/en/your-data/');
  for (const name of ['a', 'b']) {
    await offer(atlas, `${name}.csv`, 'name,lat,lon\nx,1,2\n');
    await add(atlas).click();
  }
  const names = () => atlas.panel.locator('.own-layer-name > span:first-child').allTextContents();
  expect(await names()).toEqual(['b', 'a']);
  await atlas.panel.getByRole('button', { name: tOwn('layer.down', { name: 'b' }) }).click();
  await atlas.panel.getByLabel(tOwn('layer.name'), { exact: true }).fill('renamed');
  const shown = atlas.panel.getByRole('checkbox', { name: tOwn('layer.show', { name: 'a' }) });
  await shown.uncheck();
  await expect(atlas.panel.getByText(tOwn('storage.kept'))).toBeVisible();
  await page.reload();
  await expect(shown).not.toBeChecked();
  expect(await names()).toEqual(['a', 'renamed']);
});
