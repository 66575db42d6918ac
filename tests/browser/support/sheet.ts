import type { Locator } from '@playwright/test';
import { translator } from '../../../src/i18n/translator';
import type { SheetStop } from '../../../src/state/panel-slice';
import { type Atlas, expect } from './atlas';

const t = translator('en');

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Returns the handle of the sheet at a stop. */
export function handle({ page }: Atlas, stop: SheetStop): Locator {
  return page.getByRole('button', { name: t('sheet.height', { stop: t(`sheet.${stop}`) }) });
}

/** Resolves when the sheet has come to rest at a stop. */
export async function expectStop(atlas: Atlas, stop: SheetStop): Promise<void> {
  await expect(handle(atlas, stop)).toBeVisible();
  const { height } = PHONE.viewport;
  // Without a map, more of the screen is for reading.
  const half = atlas.hasMap ? 0.5 : 0.7;
  const shown = {
    peek: [70, 130],
    half: [height * (half - 0.05), height * (half + 0.05)],
    full: [height * 0.85, height],
  };
  const [least = 0, most = 0] = shown[stop];
  const shownNow = async () => height - ((await atlas.panel.boundingBox())?.y ?? height);
  await expect.poll(shownNow).toBeGreaterThan(least);
  await expect.poll(shownNow).toBeLessThan(most);
}
