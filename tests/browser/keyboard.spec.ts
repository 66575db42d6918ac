import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { nameOf, projects } from './support/published';

const t = translator('en');

test('the keyboard alone opens a project and returns', async ({ page, atlas }) => {
  await atlas.open('/en/');
  await tabTo(page, 'a', t('bar.projects'));
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toHaveText(t('list.title'));
  await expect(atlas.heading).toBeFocused();

  const [first] = [...projects].sort((a, b) => a.name.en.localeCompare(b.name.en));
  if (!first) throw new Error('No projects');
  await tabTo(page, 'a', first.name.en);
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toHaveText(nameOf('project', first.id).en);
  await expect(atlas.heading).toBeFocused();
  expect(atlas.address().pathname).toBe(`/en/p/${first.id}/`);

  await page.keyboard.press('Escape');
  await expect(atlas.heading).toHaveText(t('overview.title'));
  expect(atlas.address().pathname).toBe('/en/');
});

test('the keyboard searches the list and clears the search', async ({ page, atlas }) => {
  await atlas.open('/en/p/');
  await tabTo(page, 'input', t('list.search'));
  await page.keyboard.type('chancay');
  const found = atlas.panel.getByRole('link', { name: /chancay/i });
  await expect(found.first()).toBeVisible();
  const all = atlas.panel.getByText(t('list.count-all', { count: projects.length }), {
    exact: true,
  });
  await expect(all).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(all).toBeVisible();
  expect(atlas.address().pathname).toBe('/en/p/');
});

/** Presses Tab until an element of that tag, whose name begins with `name`, has the focus. */
async function tabTo(page: Page, tag: string, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ([wantedTag, wantedName]) => {
        const element = document.activeElement;
        const text =
          element?.getAttribute('aria-label') ??
          (element as HTMLInputElement | null)?.labels?.[0]?.textContent ??
          element?.textContent ??
          '';
        return element?.localName === wantedTag && text.trim().startsWith(wantedName);
      },
      [tag, name] as const,
    );
    if (isThere) return;
  }
  throw new Error(`Sixty times Tab did not lead to ${tag} “${name}”`);
}
