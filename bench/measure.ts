import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** Milliseconds since navigation, in a fresh browser context. */
export interface Load {
  readonly drawn: number;
  readonly idle: number;
}

const WINDOW = { width: 1440, height: 900 };
const TIMEOUT = 60_000;

/** Runs in the page; a string, because the compiler of this file adds helpers to named functions. */
const RECORD_FRAMES = `
  window.frames_ = [];
  requestAnimationFrame(function next(now) {
    window.frames_.push(now);
    requestAnimationFrame(next);
  });
`;

/** Opens the page cold and waits for both marks. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  return onPage(browser, url, async (page) => ({
    drawn: await timeOf(page, 'corridor-drawn'),
    idle: await timeOf(page, 'map-idle'),
  }));
}

/** Returns the times between frames, in milliseconds, while the map is dragged back and forth. */
export async function measurePan(browser: Browser, url: string): Promise<readonly number[]> {
  return onPage(browser, url, async (page) => {
    await timeOf(page, 'map-idle');
    await page.waitForTimeout(1500);
    return measureDrag(page);
  });
}

/** Returns the times between frames, in milliseconds, while the map of an open page is dragged. */
export function measureDrag(page: Page): Promise<readonly number[]> {
  return measureFrames(page, () => drag(page));
}

/** Returns the times between frames, in milliseconds, until what is done has resolved. */
export async function measureFrames(
  page: Page,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  await page.evaluate(RECORD_FRAMES);
  await act();
  const frames = (await page.evaluate('window.frames_')) as number[];
  return frames.slice(1).map((now, i) => now - (frames[i] ?? now));
}

/** Pans 400 px back and forth for two seconds. */
async function drag(page: Page): Promise<void> {
  const { mouse } = page;
  await mouse.move(900, 500);
  await mouse.down();
  const end = Date.now() + 2500;
  for (let i = 0; Date.now() < end; i++) {
    await mouse.move(900 + 400 * Math.sin(i / 12), 500 + 60 * Math.cos(i / 9));
    await page.waitForTimeout(8);
  }
  await mouse.up();
}

/** Opens a page in a fresh browser context and asks it something. */
export async function onPage<T>(
  browser: Browser,
  url: string,
  ask: (page: Page) => Promise<T>,
  options: Pick<BrowserContextOptions, 'reducedMotion'> = {},
): Promise<T> {
  const context = await browser.newContext({
    viewport: WINDOW,
    serviceWorkers: 'block',
    ...options,
  });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    return await ask(page);
  } finally {
    await context.close();
  }
}

async function timeOf(page: Page, mark: string): Promise<number> {
  const found = await page.waitForFunction(
    (name) => performance.getEntriesByName(name)[0]?.startTime,
    mark,
    { timeout: TIMEOUT },
  );
  return Number(await found.jsonValue());
}
