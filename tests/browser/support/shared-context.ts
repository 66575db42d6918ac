import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from '@playwright/test';

interface Shared {
  readonly contexts: Map<string, BrowserContext>;
}

/**
 * A test that shares its browser context with tests of the same options in the same worker, so that the browser
 * keeps the files of the site and its compiled code. Each test has its own page and empty storage.
 */
export const test = base.extend<object, Shared>({
  contexts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const contexts: Shared['contexts'] = new Map();
      await use(contexts);
      for (const context of contexts.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  context: async (
    {
      contexts,
      browser,
      baseURL,
      viewport,
      deviceScaleFactor,
      hasTouch,
      isMobile,
      colorScheme,
      locale,
      permissions,
      javaScriptEnabled,
      serviceWorkers,
      contextOptions,
    },
    use,
  ) => {
    const options = {
      viewport,
      deviceScaleFactor,
      hasTouch,
      isMobile,
      colorScheme,
      locale,
      permissions,
      javaScriptEnabled,
      serviceWorkers,
      ...contextOptions,
      ...(baseURL === undefined ? {} : { baseURL }),
    } as BrowserContextOptions;
    const key = JSON.stringify(options);
    const context = contexts.get(key) ?? (await browser.newContext(options));
    contexts.set(key, context);
    await use(context);
    for (const page of context.pages()) {
      if (page.url().startsWith('http')) await emptyStorage(page);
      await page.close();
    }
  },
  page: async ({ context }, use) => use(await context.newPage()),
});

/** Removes what a test left on the device. The browser closes a database that the page has open before it is removed. */
async function emptyStorage(page: Page): Promise<void> {
  const hasDatabase = await page.evaluate(async () => {
    localStorage.clear();
    return (await indexedDB.databases()).length > 0;
  });
  if (!hasDatabase) return;
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
}
