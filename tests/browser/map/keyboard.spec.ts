import { translator } from '../../../src/i18n/translator';
import { expect, test } from '../support/atlas';
import { positionOfPort } from '../support/published';

const t = translator('en', 'keyboard');

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

test('the map cursor steps through what is in view, nearest first, and opens it', {
  tag: '@all',
}, async ({ page, atlas }) => {
  const port = positionOfPort('pechy');
  await atlas.open(`/en/?v=1&m=9/${port[1]}/${port[0]}`);
  const skip = page.getByRole('link', { name: t('skip.map') });
  await skip.waitFor();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.canvas).toBeFocused();

  const region = page.locator('.live-region');
  await page.keyboard.press('n');
  await expect(region).toContainText(new RegExp(`, ${t('cursor.middle')}, 1 of \\d+$`));
  const nearest = await region.textContent();
  await page.keyboard.press('n');
  await expect(region).toContainText(/, 2 of \d+$/);
  await page.keyboard.press('p');
  await expect(region).toHaveText(nearest ?? '');
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toBeFocused();
  expect(nearest).toContain(await atlas.heading.textContent());
});

test('the map cursor finds only what the filters leave, and tells where a move led', {
  tag: '@long',
}, async ({ page, atlas }) => {
  await atlas.open('/en/?v=1&m=5/-10/-76&f=sector:health&l=projects');
  await atlas.canvas.focus();
  await page.keyboard.press('n');
  const region = page.locator('.live-region');
  await expect(region).toContainText(/ of \d+$|No marks in view/);
  await page.keyboard.press('ArrowRight');
  await expect(region).toContainText(/\d+°\d+′ S .* in the middle, \d+ marks? in view/);
});

test('every control has a name and a visible focus', { tag: '@all' }, async ({ page, atlas }) => {
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
      const around = [element.parentElement, element.parentElement?.parentElement];
      const marks = [
        style,
        getComputedStyle(element),
        sibling,
        ...around.flatMap((each) => (each?.matches(':focus-within') ? getComputedStyle(each) : [])),
      ];
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
