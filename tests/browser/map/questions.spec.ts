import { Atlas, expect, test } from '../support/atlas';
import { pictureOfMap, shareOfDifference } from '../support/pictures';

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
    const before = await pictureOfMap(atlas);

    const context = await browser.newContext({
      viewport: page.viewportSize(),
      locale: 'en-GB',
      reducedMotion: 'reduce',
    });
    const other = await context.newPage();
    const cold = new Atlas(other, true);
    await cold.open(page.url());
    await cold.idle();
    const after = await pictureOfMap(cold);
    expect(shareOfDifference(before, after)).toBeLessThan(TOLERANCE);
    await context.close();
  });
}
