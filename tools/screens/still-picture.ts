import type { Page } from '@playwright/test';

type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const PAUSE_MS = 600;
const MOST_TRIES = 60;

/** Resolves with the picture of a page, or of a part of it, once two in a row are the same. Rejects if it never rests. */
export async function stillPicture(page: Page, clip?: Rectangle): Promise<Buffer> {
  const take = () => page.screenshot(clip ? { clip } : {});
  let last = await take();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`${page.url()} does not come to rest`);
}
