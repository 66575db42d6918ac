import { translator } from '../../../src/i18n/translator';
import { madeArchive, namedPoints } from '../../../src/map/foreign-tiles/archive.fixture';
import { foreignColour } from '../../../src/symbols/own-data';
import { type Atlas, expect, test } from '../support/atlas';
import { expectDrawn } from '../support/drawn';

const HOST = 'data.test';
const ADDRESS = `https://${HOST}/buoys.pmtiles`;
const tOwn = translator('en', 'own');
const tMarks = translator('en', 'marks');

/** Places in the open sea, so far apart that no mark covers another. */
const PLACES = Array.from({ length: 14 }, (_, i) => [-95 + 1.5 * i, -30] as const);
const ARCHIVE = madeArchive(
  namedPoints(...PLACES.map(([lon, lat], i) => [`Buoy ${i}`, lon, lat] as const)),
  { maxZoom: 3 },
);

/** Serves parts of an archive; notes which are asked for. */
async function serve(atlas: Atlas, file: Uint8Array): Promise<readonly string[]> {
  const asked: string[] = [];
  await atlas.page.context().route(`https://${HOST}/**`, async (route) => {
    const { range = '', referer, cookie } = await route.request().allHeaders();
    asked.push([range, referer, cookie].filter(Boolean).join(' '));
    const [from = 0, to = 0] = range.replace('bytes=', '').split('-').map(Number);
    const body = Buffer.from(file.slice(from, to + 1));
    await route.fulfill({ status: 206, body, headers: { 'access-control-allow-origin': '*' } });
  });
  return asked;
}

const dialogOf = (atlas: Atlas) =>
  atlas.page.getByRole('dialog', { name: tOwn('foreign.title', { host: HOST }) });
const agree = (atlas: Atlas) =>
  dialogOf(atlas).getByRole('button', { name: tOwn('foreign.agree', { host: HOST }) });

test('an archive of tiles of another host is asked for nothing before the reader agrees, then drawn part by part, told under the mouse and removed', async ({
  atlas,
  page,
  faults,
}) => {
  faults.allowHost(ADDRESS);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const asked = await serve(atlas, ARCHIVE);
  await page.goto(`/en/your-data/?v=1&m=4/-30/-85&own=${encodeURIComponent(ADDRESS)}`);
  await expect(dialogOf(atlas)).toContainText(tOwn('foreign.learns-tiles', { host: HOST }));
  expect(asked).toEqual([]);
  await agree(atlas).click();
  await expect(atlas.panel.getByText(tOwn('tiles.note', { host: HOST }))).toBeVisible();
  const isColour = (pixel: readonly number[]) => isNear(pixel, foreignColour('light'));
  await expectDrawn(atlas, { track: PLACES, isColour });
  expect(asked.every((each) => /^bytes=\d+-\d+$/.test(each))).toBe(true);

  const camera = await atlas.camera();
  const { x, y } = await atlas.pixelOf(PLACES[7] ?? [0, 0], camera);
  await page.mouse.move(x - 40, y - 30);
  await page.mouse.move(x, y, { steps: 3 });
  const card = page.getByRole('region', { name: tMarks('card') });
  await expect(card).toContainText('Buoy 7');
  await expect(card).toContainText('depth');
  await page.mouse.move(x, y - 120);

  await atlas.panel.getByRole('button', { name: tOwn('layer.remove'), exact: true }).click();
  await expect(atlas.panel.getByText(tOwn('none'))).toBeVisible();
  await expect.poll(async () => (await atlas.shareDrawn(PLACES, camera, isColour)).share).toBe(0);
  await expect(page.locator('iframe')).toHaveCount(0);
});

/** Returns whether a pixel has a colour, `#rrggbb`, slightly blended with its surroundings. */
function isNear(pixel: readonly number[], colour: string): boolean {
  return pixel.every((value, i) => {
    const wanted = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
    return Math.abs(value - wanted) < 12;
  });
}
