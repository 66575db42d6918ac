import type { BrowserContext, Page } from '@playwright/test';
import { translator } from '../../../src/i18n/translator';
import { expect } from './atlas';

const t = translator('en', 'offline');

/** Returns what the page about the atlas says of what is kept on the device. */
export function keptText(page: Page, key: 'kept' | 'off.full' | 'off.refused' | 'off.removed') {
  const [start = ''] = t(key, { size: '§' }).split('§');
  return page
    .getByRole('region', { name: t('title') })
    .locator('p')
    .filter({ hasText: new RegExp(`^${start}`) });
}

/** Opens the page about the atlas and waits until everything is kept. */
export async function visitOnce(context: BrowserContext, root: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${root}en/about/`);
  await expect(keptText(page, 'kept')).toBeVisible({ timeout: 60_000 });
  return page;
}

/** Opens an address in the running app, as Back and Forward do. */
export async function openInApp(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}
