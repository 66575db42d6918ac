import type { Page } from '@playwright/test';
import { translator } from '../../../src/i18n/translator';
import { type Atlas, expect, test } from '../support/atlas';
import { axeFaults } from '../support/axe';

const t = translator('en');

test('axe finds nothing on the map with its controls and the legend @all', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/');
  await page.getByRole('button', { name: t('legend.title') }).click();
  await page.getByRole('switch', { name: t('layer.corridor') }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test('the corridor is animated and the map flies, unless the reader turns that off', {
  tag: '@all',
}, async ({ page, atlas }) => {
  await atlas.open('/en/p/?v=1&m=2.6/25/-170&l=corridor');
  await atlas.idle();
  await expect.poll(() => differentPictures(page, 3)).toBe(3);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => differentPictures(page, 4)).toBe(1);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await isFlight(page, atlas)).toBe(true);
});

test.describe('for a reader who prefers reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the corridor is not animated and the map jumps', { tag: '@all' }, async ({
    page,
    atlas,
  }) => {
    await atlas.open('/en/p/?v=1&m=2.6/25/-170&l=corridor');
    await atlas.idle();
    await expect.poll(() => differentPictures(page, 4)).toBe(1);
    expect(await isFlight(page, atlas)).toBe(false);
  });
});

/** Selects a project in the list and returns whether the map was observed in flight. */
async function isFlight(page: Page, atlas: Atlas): Promise<boolean> {
  await page.locator('#map').evaluate((map: HTMLElement) => {
    // Mutations of one task are delivered together, so a jump is never observed without a camera.
    new MutationObserver(() => {
      if (map.dataset.camera === undefined) document.body.classList.add('has-flown');
    }).observe(map, { attributeFilter: ['data-camera'] });
  });
  await atlas.panel.locator('.list-group').getByRole('link').first().click();
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(4);
  return page.evaluate(() => document.body.classList.contains('has-flown'));
}

/** Returns how many of `count` successive pictures of the map differ from the one before. */
async function differentPictures(page: Page, count: number): Promise<number> {
  const pictures = new Set<string>();
  for (let i = 0; i < count; i++) {
    pictures.add((await page.locator('#map').screenshot()).toString('base64'));
  }
  return pictures.size;
}
