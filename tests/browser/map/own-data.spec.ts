import { readFileSync } from 'node:fs';
import { translator } from '../../../src/i18n/translator';
import { classColours, layerColour } from '../../../src/symbols/own-data';
import { expect, test } from '../support/atlas';
import { expectDrawn } from '../support/drawn';

const tOwn = translator('en', 'own');
const tMarks = translator('en', 'marks');
const tSharing = translator('en', 'sharing');

/** Places in the open sea, so far apart that no mark covers another. */
const PLACES = Array.from({ length: 14 }, (_, i) => [-95 + 1.5 * i, -30] as const);
const COLUMN = 'Depth';

test('rows of a dropped table are drawn where they are, tell their cells under the mouse, take the colours of a column, and go when they are filtered', async ({
  page,
  atlas,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await atlas.open('/en/your-data/');
  const lines = PLACES.map(([lon, lat], i) => `Buoy ${i},${lat},${lon},${i}`);
  const text = ['Name,Lat,Lon,Depth', ...lines].join('\n');
  await page.evaluate((written) => {
    const files = new DataTransfer();
    files.items.add(new File([written], 'buoys.csv'));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: files }));
  }, text);
  await atlas.panel.getByRole('button', { name: tOwn('check.add') }).click();
  const hue = layerColour('light', { view: { hue: 0 } as never });
  const isColour = (pixel: readonly number[]) => isNear(pixel, hue);
  await expectDrawn(atlas, { track: PLACES, isColour });

  const camera = await atlas.camera();
  const middle = PLACES[7] ?? PLACES[0];
  const { x, y } = await atlas.pixelOf(middle ?? [0, 0], camera);
  await page.mouse.move(x - 40, y - 30);
  await page.mouse.move(x, y, { steps: 3 });
  const card = page.getByRole('region', { name: tMarks('card') });
  await expect(card).toContainText('Buoy 7');
  await expect(card).toContainText(COLUMN);
  await page.mouse.move(x, y - 120);

  await atlas.panel.getByLabel(tOwn('colour')).selectOption({ label: COLUMN });
  const steps = classColours('light', {
    ...{ kind: 'steps', least: 0, most: 13, breaks: [3, 6, 9, 12], emptyCount: 0 },
  });
  const isStep = (pixel: readonly number[]) => steps.some((step) => isNear(pixel, step));
  await expectDrawn(atlas, { track: PLACES, isColour: isStep });

  await atlas.panel.getByLabel(tOwn('filter.add'), { exact: true }).selectOption({ label: COLUMN });
  await atlas.panel.getByLabel(`${COLUMN}: ${tOwn('filter.from')}`).fill('99');
  await expect.poll(async () => (await atlas.shareDrawn(PLACES, camera, isStep)).share).toBe(0);

  await atlas.heading.click();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: tSharing('picture.title') }).click();
  const dialog = page.getByRole('dialog', { name: tSharing('picture.title') });
  await expect(dialog.getByText(`buoys: ${COLUMN}`)).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: translator('en', 'pictures')('save.svg') }).click(),
  ]);
  const picture = readFileSync(await saved.path(), 'utf8');
  expect(picture).toContain(`buoys: ${COLUMN}`);
  expect(picture).toContain(tOwn('colour.span', { from: '0', to: '3' }));
});

/** Returns whether a pixel has a colour, `#rrggbb`, slightly blended with its surroundings. */
function isNear(pixel: readonly number[], colour: string): boolean {
  return pixel.every((value, i) => {
    const wanted = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
    return Math.abs(value - wanted) < 12;
  });
}
