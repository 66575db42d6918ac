import type { Page } from '@playwright/test';
import { expect } from './atlas';

/** Opens the address of a page in a new context of the browser, which is closed when `look` has resolved. */
export async function inNewContext(
  page: Page,
  look: (other: Page) => Promise<void>,
): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('No browser to open a second context in');
  const reducedMotion = await page.evaluate(() => matchMedia('(prefers-reduced-motion)').matches);
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: page.viewportSize(),
    locale: 'en-GB',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const other = await context.newPage();
  await other.goto(page.url());
  await look(other);
  await context.close();
}

/** Expects the same keys of the address, heading, sentence about filters and rows of the table in view on two pages. */
export async function expectSameState(page: Page, other: Page): Promise<void> {
  const shown = await contentOf(page);
  await expect.poll(() => contentOf(other)).toEqual(shown);
  expect(keysOf(other.url())).toEqual(keysOf(page.url()));
}

/** Returns what a view shows: its heading, the sentence about filters, and the rows of the table in view. */
async function contentOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    ['h1', '.list-summary > p', '[role=grid] [role=row]']
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .map((element) => element.textContent ?? ''),
  );
}

/** Returns path and keys of an address, the keys in alphabetical order. */
function keysOf(href: string): readonly string[] {
  const { pathname, searchParams } = new URL(href);
  return [pathname, ...[...searchParams].map((pair) => pair.join('=')).sort()];
}
