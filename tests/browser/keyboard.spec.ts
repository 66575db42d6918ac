import type { Page } from '@playwright/test';
import type { Locale } from '../../src/domain/locale';
import { projectTexts } from '../../src/domain/project-text';
import { textMatcher } from '../../src/domain/text-match';
import { translator } from '../../src/i18n/translator';
import { SHORTCUTS } from '../../src/panels/context/shortcuts';
import { expect, test } from './support/atlas';
import { axeFaults } from './support/axe';
import { nameOf, projects } from './support/published';

const t = translator('en');
const tRecords = translator('en', 'records');
const tKeys = (locale: Locale) => translator(locale, 'keyboard');

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

test('the first Tab stops skip to the page and to the search', async ({ page, atlas }) => {
  await atlas.open('/es/p/');
  const links = page.getByRole('navigation', { name: tKeys('es')('skip.label') }).getByRole('link');
  // Without a map there is no link to it.
  await expect(links).toHaveText([tKeys('es')('skip.panel'), tKeys('es')('skip.search')]);
  await page.keyboard.press('Tab');
  await expect(links.first()).toBeFocused();
  await expect(links.first()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await links.last().focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('combobox', { name: translator('es')('search.label') }),
  ).toBeFocused();
});

test('a question mark lists the keys and Escape returns the focus @all', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/p/');
  await keysReady(page);
  await tabTo(page, 'a', t('bar.projects'));
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: tKeys('en')('help.title') });
  await expect(help).toBeVisible();
  await expect(help.locator('.key-row')).toHaveCount(SHORTCUTS.length);
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(
    page.getByRole('link', { name: t('bar.projects'), exact: true }).first(),
  ).toBeFocused();
});

test('single-character keys stay off once the reader turns them off', async ({ page, atlas }) => {
  await atlas.open('/en/');
  const field = page.getByRole('combobox', { name: t('search.label') });
  await field.waitFor();
  await keysReady(page);
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  // In a field the same key is text.
  await page.keyboard.press('/');
  await expect(field).toHaveValue('/');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('bar.menu') }).click();
  await page.getByRole('button', { name: tKeys('en')('help.title') }).click();
  await page.getByRole('switch', { name: tKeys('en')('help.characters') }).press('Space');
  await page.keyboard.press('Escape');
  await atlas.open('/en/p/');
  await field.waitFor();
  await keysReady(page);
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(field).not.toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
});

test('the live region speaks of a page once, unless the focus goes to its heading @all', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/p/');
  const region = page.locator('.live-region');
  await expect(region).toHaveText(t('notice.no-webgl'));
  await recordSpoken(page);
  await page.getByRole('link', { name: t('bar.timeline'), exact: true }).click();
  await expect(region).toHaveText(tRecords('page.timeline'));
  await page.getByRole('link', { name: t('bar.projects'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(atlas.heading).toBeFocused();
  await atlas.panel.getByRole('searchbox').first().fill('chancay');
  const found = tKeys('en')('projects.shown', { shown: matching('chancay'), all: projects.length });
  await expect(region).toHaveText(found);
  expect(await spoken(page)).toEqual([tRecords('page.timeline'), found]);
});

test('the focus goes to the neighbour of what is removed', async ({ page, atlas }) => {
  await atlas.open('/en/measure/?v=1&p=-11.58,-77.27;31,122;35,139');
  const remove = (count: number) =>
    page.getByRole('button', { name: tRecords('measure.remove', { count }) });
  await keysReady(page);
  await remove(2).focus();
  await page.keyboard.press('Enter');
  await expect(remove(3)).toHaveCount(0);
  await expect(remove(2)).toBeFocused();
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

/** Resolves when the keys are handled: their code comes after the panels. */
async function keysReady(page: Page): Promise<void> {
  await page.locator('.live-region').waitFor({ state: 'attached' });
}

function matching(text: string): number {
  const texts = projectTexts(projects);
  return projects.filter((_, i) => textMatcher(text)(texts.at(i))).length;
}

/** Records from now on every text that the live region holds, in the order in which it is spoken. */
async function recordSpoken(page: Page): Promise<void> {
  await page.locator('.live-region').evaluate((region) => {
    const texts: string[] = [];
    Object.assign(window, { spoken: texts });
    new MutationObserver(() => {
      if (region.textContent) texts.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
}

async function spoken(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
}
