import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { still } from './still';

/**
 * Returns every violation that axe finds once nothing fades or moves, of any impact, each with its elements. Adds the target
 * size of WCAG 2.2, which axe leaves off by default: 24 by 24 pixels, or as much room around.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  await still(page);
  // One run in the page is enough: the atlas has no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}
