import type { Response } from '@playwright/test';
import { translator } from '../../../src/i18n/translator';
import { PALETTES } from '../../../src/symbols/palette';
import { type Atlas, expect, test } from '../support/atlas';
import { BROKEN } from '../support/broken-file';
import { flat } from '../support/drawn';

const t = translator('en');
const FILE = 'fine-coast.pmtiles';
const CAMERA = flat(10, -12.07, -77.1);
const NOTHING_ELSE = '&l=none&f=sector:none';
const VIEW = `/en/?v=1&m=10/-12.07/-77.1${NOTHING_ELSE}`;

/** Positions in the bay of Miraflores and off Callao, where Natural Earth has land. */
const BAY: [number, number][] = [
  [-77.16, -12.058],
  [-77.152, -12.046],
  [-77.138, -11.97],
  [-77.036, -12.143],
  [-77.033, -12.154],
  [-77.03, -12.151],
];

test('the fine coast comes in ranges, and not before zoom 6.5 @all', async ({ page, atlas }) => {
  const asked: Response[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith(FILE)) asked.push(response);
  });
  const late = page.waitForResponse(/late-parts/);
  await atlas.open(`/en/?v=1&m=6.4/-12.07/-77.1${NOTHING_ELSE}`);
  await late;
  await atlas.idle();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: t('map.zoom-in') }).click();
  await expect.poll(() => asked.length).toBeGreaterThan(2);
  await page.goto(VIEW);
  await expectSeaInBay(atlas, true);
  expect(asked.map((response) => response.status()).filter((status) => status !== 206)).toEqual([]);
});

test('without the fine coast the basemap stays, a notice says so, and it comes back by itself', {
  tag: '@all',
}, async ({ page, atlas, faults }) => {
  faults.allow(BROKEN);
  await page.route(`**/${FILE}`, (route) => route.abort());
  await atlas.open(VIEW);
  const notice = atlas.notices.getByText(t('notice.basemap-failed', { detail: FILE }));
  await expect(notice).toBeVisible();
  await expectSeaInBay(atlas, false);
  await page.unroute(`**/${FILE}`);
  await expect(notice).toHaveCount(0);
  await expectSeaInBay(atlas, true);
});

test('a damaged tile leaves the basemap as it is', { tag: '@all' }, async ({
  page,
  atlas,
  faults,
}) => {
  faults.allow(BROKEN);
  await page.route(`**/${FILE}`, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    // Header and directories come whole, each tile is cut off halfway.
    const isTile = !/^bytes=0-/.test(route.request().headers().range ?? '') && body.length < 6000;
    await route.fulfill({ response, body: isTile ? body.subarray(0, body.length / 2) : body });
  });
  await atlas.open(VIEW);
  await expect(atlas.notices).toContainText(t('notice.basemap-failed', { detail: FILE }));
  await expectSeaInBay(atlas, false);
});

async function expectSeaInBay(atlas: Atlas, isSea: boolean): Promise<void> {
  await expect
    .poll(async () => (await atlas.shareDrawn(BAY, CAMERA, isWater)).share)
    .toBe(isSea ? 1 : 0);
}

function isWater(pixel: readonly [number, number, number]): boolean {
  const hex = pixel.map((channel) => channel.toString(16).padStart(2, '0')).join('');
  return `#${hex}` === PALETTES.light.water;
}
