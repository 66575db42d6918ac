import { expect, test } from '../support/atlas';

test('the keyboard moves the map', async ({ page, atlas }) => {
  await atlas.open('/en/?v=1&m=4/10/-140');
  await atlas.canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await atlas.camera()).lon).toBeGreaterThan(-138);
  await expect.poll(async () => (await atlas.cameraInAddress()).lon).toBeGreaterThan(-138);
  await page.keyboard.press('Equal');
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(4.5);
  await expect.poll(async () => (await atlas.cameraInAddress()).zoom).toBeGreaterThan(4.5);
});

test('every control has a name and a visible focus', async ({ page, atlas }) => {
  await atlas.open('/en/');
  const seen = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const { key, name, isSeen } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const face = element.matches('.visually-hidden')
        ? (element.parentElement ?? element)
        : element;
      const style = getComputedStyle(face);
      const sibling = element.nextElementSibling
        ? getComputedStyle(element.nextElementSibling)
        : style;
      const marks = [style, getComputedStyle(element), sibling];
      return {
        key: `${element.tagName} ${element.outerHTML.slice(0, 80)}`,
        name:
          element.getAttribute('aria-label') ??
          (element as HTMLInputElement).labels?.[0]?.textContent ??
          element.textContent?.trim(),
        isSeen:
          element === document.body ||
          (box.width > 0 &&
            marks.some((each) => each.outlineStyle !== 'none' || each.boxShadow !== 'none')),
      };
    });
    if (seen.has(key)) break;
    seen.add(key);
    expect.soft(name, key).toBeTruthy();
    expect.soft(isSeen, key).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(8);
});
