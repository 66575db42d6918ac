import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Returns every violation that axe finds, of any impact, each with its elements. Adds the target size of WCAG 2.2, which axe
 * leaves off by default: 24 by 24 pixels, or as much room around.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  // One run in the page is enough: the atlas has no frames.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}
