import { stillPicture } from '../../../tools/screens/still-picture';
import { type Atlas, expect } from './atlas';
import { readPng } from './png';

/** Difference of a channel, of 255, that is more than antialiasing. */
const VISIBLE = 48;

/** Returns the picture of the map's part of the window once it rests. */
export async function pictureOfMap(atlas: Atlas): Promise<Buffer> {
  const { left, top, right, bottom } = await atlas.room();
  return stillPicture(atlas.page, { x: left, y: top, width: right - left, height: bottom - top });
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
