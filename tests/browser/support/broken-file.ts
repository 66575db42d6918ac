import type { Page } from '@playwright/test';

/** Console messages of a browser about a request that was broken on purpose. */
export const BROKEN = /Failed to load resource|net::ERR_FAILED/;

export async function breakFile(
  page: Page,
  url: string,
  how: 'abort' | 'not JSON' | 'not what was expected',
  /** The field of the file that is not as expected. */
  key = 'seaLeg',
): Promise<void> {
  await page.route(url, (route) => {
    if (how === 'abort') return route.abort();
    const body = how === 'not JSON' ? `{"${key}": ` : `{"${key}": 3}`;
    return route.fulfill({ contentType: 'application/json', body });
  });
}
