import type { Page } from '@playwright/test';

/** Resolves when no transition or animation of the page is running. */
export async function still(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}
