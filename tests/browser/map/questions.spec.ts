import type { Page } from '@playwright/test';
import { Atlas, expect, test } from '../support/atlas';
import { readPng } from '../support/png';

/** Difference of a channel, of 255, that is more than antialiasing. */
const VISIBLE = 48;
/** Share of pixels that may differ visibly: edges of lines and letters whose place differs by less than a pixel. */
const TOLERANCE = 0.002;

// Arrows that move along the corridor would differ from picture to picture.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const text of [
  'what is within 100 km of Cusco',
  'Guayaquil to Shanghai without Panama',
  'Las Bambas beside Toromocho',
]) {
  test(`the link to the answer to “${text}” shows the same picture @all`, async ({
    page,
    atlas,
    browser,
  }) => {
    await atlas.open('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => atlas.address().pathname).not.toBe('/en/');
    const before = await stillPicture(page, atlas);

    const context = await browser.newContext({
      viewport: page.viewportSize(),
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    const other = await context.newPage();
    const cold = new Atlas(other, true);
    await cold.open(page.url());
    await cold.idle();
    const after = await stillPicture(other, cold);
    expect(shareOfDifference(before, after)).toBeLessThan(TOLERANCE);
    await context.close();
  });
}

/** Returns the picture of the map's part of the window once two in a row are the same. */
async function stillPicture(page: Page, atlas: Atlas): Promise<Buffer> {
  const { left, top, right, bottom } = await atlas.room();
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  let last = await page.screenshot({ clip });
  await expect
    .poll(
      async () => {
        const next = await page.screenshot({ clip });
        const isStill = next.equals(last);
        last = next;
        return isStill;
      },
      { intervals: [1000] },
    )
    .toBe(true);
  return last;
}

function shareOfDifference(before: Buffer, after: Buffer): number {
  const [a, b] = [readPng(before), readPng(after)];
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  let different = 0;
  for (let y = 0; y < a.height; y += 1) {
    for (let x = 0; x < a.width; x += 1) {
      const [one, two] = [a.at(x, y), b.at(x, y)];
      if (one.some((channel, i) => Math.abs(channel - (two[i] ?? 0)) > VISIBLE)) different += 1;
    }
  }
  return different / (a.width * a.height);
}
