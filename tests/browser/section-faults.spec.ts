import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { mostIsolatedProject, version } from './support/published';
import { REPEATED, tagsIn } from './support/tags';

const t = translator('en');
const PROJECT = mostIsolatedProject();

/** Console messages about a section that cannot be rendered in a browser without country names. */
const FAULT = /Fault in|DisplayNames/;

test.describe('a fault while a section is rendered', () => {
  test('leaves the rest of the page, and ends with its cause', async ({ page, atlas, faults }) => {
    faults.allow(FAULT);
    await withoutCountryNames(page);
    await page.goto(`/en/p/${PROJECT.id}/`);
    const fault = atlas.panel.getByRole('alert').filter({ hasText: t('fault.text') });
    await expect(fault).toHaveCount(1);
    await expect(atlas.part(t('source.title'))).toBeVisible();
    await expect(page.getByRole('link', { name: t('bar.projects'), exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: t('legend.title') })).toBeVisible();
    expect(faults.seen.some((fault) => /Fault in project, part 1/.test(fault))).toBe(true);

    const copied = async () => {
      await fault.getByRole('button').first().click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await expect.poll(copied).toContain(`Data version: ${version.version}`);
    await expect(fault.getByRole('button', { name: t('fault.copied') })).toBeVisible();
    const details = await copied();
    expect(details).toContain(page.url());
    expect(details).toMatch(/fault in project, part 1\nTypeError: .*DisplayNames/);

    await page.evaluate(() => Object.assign(Intl, { DisplayNames: Object(Intl).kept }));
    await fault.getByRole('button', { name: t('action.retry') }).click();
    await expect(atlas.heading).toHaveText(PROJECT.name.en);
    await expect(fault).toHaveCount(0);
  });

  test('ends with its page', async ({ page, atlas, faults }) => {
    faults.allow(FAULT);
    await withoutCountryNames(page);
    await page.goto(`/en/p/${PROJECT.id}/`);
    await expect(atlas.panel.getByText(t('fault.text'))).toBeVisible();
    await atlas.panel.getByRole('link', { name: t('action.back') }).click();
    await expect(atlas.heading).toHaveText(t('overview.title'));
    await expect(page.getByText(t('fault.text'))).toHaveCount(0);
  });

  test('in the search box leaves the page', async ({ page, atlas, faults }) => {
    faults.allow(FAULT);
    await withoutCountryNames(page);
    await page.goto('/en/');
    await page.getByRole('combobox', { name: t('search.label') }).focus();
    await expect(page.locator('.search-place')).toContainText(t('fault.text'));
    await expect(atlas.heading).toHaveText(t('overview.title'));
  });

  for (const locale of REPEATED) {
    test(`is reported in ${locale}`, { tag: tagsIn(locale) }, async ({ page, atlas, faults }) => {
      faults.allow(FAULT);
      await withoutCountryNames(page);
      await page.goto(`/${locale}/p/${PROJECT.id}/`);
      await expect(atlas.panel.getByText(translator(locale)('fault.text'))).toBeVisible();
    });
  }
});

/** Simulates a browser without country names: a section that needs them throws while it is rendered. */
async function withoutCountryNames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(Intl, { kept: Intl.DisplayNames, DisplayNames: undefined });
  });
}
