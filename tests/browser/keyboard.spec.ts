import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { nameOf, projects } from './support/published';

const t = translator('en');

test('the keyboard alone leads from the first key to a project and back', async ({
  page,
  atlas,
}) => {
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

test('the keyboard searches the list and empties the search', async ({ page, atlas }) => {
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

test('the keyboard moves the map', async ({ page, atlas }) => {
  await atlas.open('/en/?v=1&m=4/10/-140');
  await atlas.canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await atlas.cameraInAddress()).lon).toBeGreaterThan(-140);
  await page.keyboard.press('Equal');
  await expect.poll(async () => (await atlas.cameraInAddress()).zoom).toBeGreaterThan(4.5);
});

test('every control has a name and what has the focus can be seen', async ({ page, atlas }) => {
  await atlas.open('/en/');
  const seen = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const { key, name, isSeen } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const face = element.matches('.visually-hidden')
        ? (element.parentElement ?? element)
        : element;
      const style = getComputedStyle(face);
      const sibling = element.nextElementSibling
        ? getComputedStyle(element.nextElementSibling)
        : style;
      const marks = [style, getComputedStyle(element), sibling];
      return {
        key: `${element.tagName} ${element.outerHTML.slice(0, 80)}`,
        name:
          element.getAttribute('aria-label') ??
          (element as HTMLInputElement).labels?.[0]?.textContent ??
          element.textContent?.trim(),
        isSeen:
          element === document.body ||
          (box.width > 0 &&
            marks.some((each) => each.outlineStyle !== 'none' || each.boxShadow !== 'none')),
      };
    });
    if (seen.has(key)) break;
    seen.add(key);
    expect.soft(name, key).toBeTruthy();
    expect.soft(isSeen, key).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(8);
});

/** Presses Tab until the element of that kind whose name begins so has the focus. */
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
