import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import { translator } from '../../../src/i18n/translator';
import { expect, test } from '../support/atlas';
import { axeFaults } from '../support/axe';
import { readPng } from '../support/png';

const t = translator('en', 'pictures');
const tSharing = translator('en', 'sharing');

async function save(page: Page, button: Locator): Promise<Buffer> {
  const download = page.waitForEvent('download', { timeout: 45_000 });
  await button.click();
  return readFileSync(await (await download).path());
}

test('the map is saved at the size asked for, as pixels and as shapes', { tag: '@all' }, async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/');
  await atlas.idle();
  const before = await atlas.camera();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: tSharing('picture.title') }).click();
  const dialog = page.getByRole('dialog', { name: tSharing('picture.title') });
  await dialog.getByLabel(t('size'), { exact: true }).selectOption('own');
  await dialog.getByLabel(t('width')).fill('99');
  const [png, svg] = ['save.png', 'save.svg'] as const;
  await dialog.getByRole('button', { name: t(png) }).click();
  await expect(dialog.locator('.sharing-answer')).toContainText('480');
  expect(await axeFaults(page)).toEqual([]);
  await dialog.getByLabel(t('width')).fill('600');
  await dialog.getByLabel(t('height')).fill('500');

  const { width, height, at } = readPng(
    await save(page, dialog.getByRole('button', { name: t(png) })),
  );
  expect([width, height]).toEqual([1200, 1000]);
  const seen = Array.from({ length: 900 }, (_, i) =>
    at(20 + (i % 30) * 38, 120 + Math.floor(i / 30) * 12).join(),
  );
  expect(new Set(seen).size).toBeGreaterThan(8);
  // Light water lies at the edges: nothing is cut off or empty.
  for (const x of [4, width - 5]) expect(Math.min(...at(x, 220))).toBeGreaterThan(150);

  const text = await save(page, dialog.getByRole('button', { name: t(svg) }));
  const root = new DOMParser().parseFromString(text.toString(), 'image/svg+xml').documentElement;
  expect([root?.getAttribute('width'), root?.getAttribute('height')]).toEqual(['600', '500']);
  const words = Array.from(root?.getElementsByTagName('text') ?? [], (each) => each.textContent);
  expect(words).toContain('Chancay');
  expect(words.join(' ')).toMatch(/Natural Earth.*http.*nm in the middle/);
  expect(await atlas.camera()).toEqual(before);
});
