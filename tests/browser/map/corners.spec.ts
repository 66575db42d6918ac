import { type CornerBox, expectedCorners, isAlike } from '../../../src/state/corners-slice';
import { expectedInsets } from '../../../src/state/panel-slice';
import { expect, test } from '../support/atlas';

const SELECTORS = {
  legend: '.legend-card, .legend-button',
  controls: '.map-controls',
  credit: '.maplibregl-ctrl-attrib',
} as const;

/** Sizes that only the long run tries. */
const UNUSUAL = [
  [844, 390],
  [320, 568],
] as const;

/** The first view is fitted to these before anything of it is on screen. */
test('legend, controls and credit cover what was expected, on every size of window', {
  tag: '@all',
}, async ({ page, atlas }) => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    ...(process.env.ATLAS_LONG ? UNUSUAL : []),
  ] as const) {
    await page.setViewportSize({ width, height });
    await atlas.open('/en/');
    await page.locator(SELECTORS.controls).waitFor();
    const insets = expectedInsets(width, height, { layout: 'map' });
    const expected = expectedCorners(width, height, insets);
    for (const part of ['legend', 'controls', 'credit'] as const) {
      const box = expected[part];
      const on = await page.locator(SELECTORS[part]).first().boundingBox();
      if (!box || !on) throw new Error(`No ${part} at ${width} by ${height}`);
      const measured: CornerBox = {
        corner: box.corner,
        width: box.corner.endsWith('left') ? on.x + on.width - insets.left : width - on.x,
        height: box.corner.startsWith('top')
          ? on.y + on.height - insets.top
          : height - insets.bottom - on.y,
      };
      expect(
        isAlike(measured, box),
        `${part} at ${width} by ${height}: ${JSON.stringify(measured)}`,
      ).toBe(true);
    }
  }
});

test('the credit stands above the table and the time bar @all', async ({ page, atlas }) => {
  await atlas.open('/en/p/?t=2019&view=split');
  await page.locator('.time-bar').waitFor();
  await expect
    .poll(async () => {
      const credit = await page.locator(SELECTORS.credit).boundingBox();
      const table = await page.locator('.table-area').boundingBox();
      return credit && table && credit.y + credit.height <= table.y;
    })
    .toBe(true);
});
