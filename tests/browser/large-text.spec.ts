import { expect, test } from './support/atlas';
import { overlaps, tooWide } from './support/layout';
import { openWhole, WIDE_PAGES } from './support/page-examples';

// The size that a reader sets in the browser, by which lengths in em and rem grow, those of media queries too.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
      }),
    { scope: 'worker' },
  ],
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`text of twice the size is whole at ${viewport.width} by ${viewport.height}`, {
    tag: viewport.width < 1000 ? '@all' : '@long',
  }, async ({ page, atlas, faults }) => {
    await page.setViewportSize(viewport);
    for (const path of WIDE_PAGES) {
      await openWhole(atlas, faults, 'es', path);
      const size = await page.evaluate(() => getComputedStyle(document.body).fontSize);
      expect(size).toBe('28px');
      expect(await tooWide(page), path).toEqual([]);
      expect(await overlaps(page), path).toEqual([]);
    }
  });
}
