import type { Browser } from '@playwright/test';

/** A page that is opened, and the element that shows that it is there. */
export interface OpenedPage {
  readonly name: string;
  /** Below the site's folder. */
  readonly address: string;
  readonly shown: string;
}

/** Resolves to the milliseconds from a cold start until the page shows what was asked for. */
export async function timeToShow(
  browser: Browser,
  site: string,
  { address, shown }: OpenedPage,
): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${site}${address}`, { waitUntil: 'commit' });
    await page.locator(shown).first().waitFor({ timeout: 60_000 });
    return await page.evaluate(() => performance.now());
  } finally {
    await context.close();
  }
}
