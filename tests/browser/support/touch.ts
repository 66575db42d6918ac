import type { Locator, Page } from '@playwright/test';
import { still } from './still';

type Point = Readonly<Record<'x' | 'y', number>>;

/** Returns a function that sends the events of one finger, which the browser takes for those of a screen. */
export async function touchOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
}

/** Swipes a finger over an element, over half of its width, once it has come to rest. */
export async function swipe(target: Locator, towards: 'left' | 'right'): Promise<void> {
  await still(target.page());
  const box = await target.boundingBox();
  if (!box) throw new Error('What is swiped is not shown');
  const [near, far] = [box.x + box.width / 4, box.x + (3 * box.width) / 4];
  const [from, to] = towards === 'left' ? [far, near] : [near, far];
  const y = box.y + Math.min(box.height / 2, 40);
  const touch = await touchOf(target.page());
  await touch('touchStart', { x: from, y });
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await touch('touchMove', { x: from + share * (to - from), y });
  }
  await touch('touchEnd');
}
