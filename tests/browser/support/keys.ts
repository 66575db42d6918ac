import type { Locator, Page } from '@playwright/test';
import { expect } from './atlas';

/** More presses of Tab than there are controls on any way that a test goes. */
const AT_MOST = 60;

/** Moves the focus by Tab, or by another key, until an element has it. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < AT_MOST; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}
