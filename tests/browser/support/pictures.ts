import type { Page } from '@playwright/test';
import { stillPicture } from '../../../tools/screens/still-picture';
import { type Atlas, expect } from './atlas';
import { readPng } from './png';

/** Difference of a channel, of 255, that is more than antialiasing. */
const VISIBLE = 48;

/** Share of pixels that may differ visibly: edges of lines and letters whose place differs by less than a pixel. */
const TOLERANCE = 0.002;

/** Returns the picture of the map's part of the window once it rests. */
export async function pictureOfMap(atlas: Atlas): Promise<Buffer> {
  return stillPicture(atlas.page, await clipOf(atlas));
}

/** Returns the present picture of the map's part of the window. */
export async function mapNow(atlas: Atlas): Promise<Buffer> {
  return atlas.page.screenshot({ clip: await clipOf(atlas) });
}

/** Returns the present picture of the table and what stands above it, without a mark of the focus. */
export async function pictureOfTable(page: Page): Promise<Buffer> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return page.locator('.table-area').screenshot({ animations: 'disabled' });
}

/** Resolves when a picture is the same as one before, but for antialiasing. */
export async function expectSamePicture(
  before: Buffer,
  take: () => Promise<Buffer>,
): Promise<void> {
  await expect
    .poll(async () => shareOfDifference(before, await take()), {
      message: 'share of pixels that differ visibly',
    })
    .toBeLessThan(TOLERANCE);
}

async function clipOf(atlas: Atlas) {
  const { left, top, right, bottom } = await atlas.room();
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Returns the share of pixels that differ visibly between two pictures of one size. */
export function shareOfDifference(before: Buffer, after: Buffer): number {
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
