import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, type Faults, test } from './support/atlas';
import { sources } from './support/published';

const SOURCE = `source/${sources.find(({ citedBy }) => citedBy.length > 1)?.id}/`;

/**
 * The kinds of record that are published whole, their lists, and what is said of the data. They are built
 * alike: every other one is looked at by day and in English, the rest in the dark and in Chinese.
 */
const CATALOGUE_PAGES = [
  's/',
  's/wsa5/',
  'company/',
  'company/cosco-shipping-ports/',
  'trade/',
  'trade/peru-to-china/',
  'claim/',
  'claim/first-target-200000-teu/',
  'event/',
  'event/2024-chancay-inauguration/',
  'source/',
  SOURCE,
  'about/factors/',
  'about/changes/',
  'measure/?v=1&p=-11.58,-77.27;31,122',
];

/** The desk with all that it has: calls, times, closed passages, carbon over land; and a voyage that cannot be made. */
const VOYAGES = [
  'c/t.senador-guiomard~pechy~krpus~cnsgh/?v=1&closed=tsugaru&depart=2026-11-20T08:00&arrive=2026-12-28T08:00',
  'c/40.35n49.95e~cnsgh/',
];

const PAGES = [
  '',
  'p/',
  'about/',
  'about/distances/',
  'p/chancay-port/',
  'port/pechy/',
  'leg/chancay-tunnel/',
  'c/pechy~cnsgh/',
  ...VOYAGES,
  ...CATALOGUE_PAGES.filter((_, i) => i % 2 === 0),
];

const TELLING_PAGES = ['', 'p/', 'p/chancay-port/', 'c/pechy~cnsgh/', 'about/distances/'];

for (const path of PAGES) {
  test(`axe finds nothing serious on /en/${path}`, async ({ page, atlas, faults }) => {
    await openWhole(atlas, faults, `/en/${path}`);
    await page.waitForTimeout(500);
    expect(await seriousFaults(page)).toEqual([]);
  });
}

test('axe finds nothing serious with the legend open', async ({ page, atlas }) => {
  await atlas.open('/en/');
  await page.getByRole('button', { name: translator('en')('legend.title') }).click();
  expect(await seriousFaults(page)).toEqual([]);
});

test('axe finds nothing serious in a message', async ({ page, atlas }) => {
  await atlas.open('/en/p/?v=1&m=nonsense');
  await expect(atlas.notices.locator('.notice')).toHaveCount(1);
  expect(await seriousFaults(page)).toEqual([]);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const path of [...TELLING_PAGES, ...CATALOGUE_PAGES.filter((_, i) => i % 2 === 1)]) {
    test(`axe finds nothing serious on /zh/${path}`, async ({ page, atlas, faults }) => {
      await openWhole(atlas, faults, `/zh/${path}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.waitForTimeout(500);
      expect(await seriousFaults(page)).toEqual([]);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const path of TELLING_PAGES) {
    test(`axe finds nothing serious on /es/${path}`, async ({ page, atlas }) => {
      await atlas.open(`/es/${path}`);
      await page.waitForTimeout(500);
      expect(await seriousFaults(page)).toEqual([]);
    });
  }

  test('axe finds nothing serious in the menu and in the legend', async ({ page, atlas }) => {
    const t = translator('en');
    await atlas.open('/en/');
    await page.getByRole('button', { name: t('bar.menu') }).tap();
    await page.getByRole('link', { name: 'Español' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('legend.title') }).tap();
    await page.getByRole('dialog').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

test.describe('enlarged', () => {
  test.use({ viewport: { width: 640, height: 400 } });

  test('nothing is lost at twice the size', async ({ page, atlas }) => {
    await atlas.open('/en/p/chancay-port/');
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(scrolls).toBe(0);
    await expect(atlas.heading).toBeInViewport();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the corridor shows its direction, and stands still for those who ask', async ({
    page,
    atlas,
  }) => {
    await atlas.open('/en/?v=1&m=2.6/25/-170&l=corridor');
    const shot = () => page.locator('#map').screenshot();
    await expect
      .poll(async () => !(await shot()).equals(await later(page, shot)), { timeout: 30_000 })
      .toBe(true);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.waitForTimeout(1500);
    await expect.poll(async () => (await shot()).equals(await later(page, shot))).toBe(true);
  });
});

/** Opens a page and waits until nothing of it is on its way. */
async function openWhole(atlas: Atlas, faults: Faults, path: string): Promise<void> {
  // Neither sources nor voyages have a file of their own: a host answers with its page for what it does not know.
  if ([SOURCE, ...VOYAGES].some((each) => path.endsWith(each))) faults.allow(/status of 404/);
  await atlas.open(path);
  await expect(atlas.panel.locator('.skeleton')).toHaveCount(0);
}

async function later(page: Page, shot: () => Promise<Buffer>): Promise<Buffer> {
  await page.waitForTimeout(700);
  return shot();
}

/** What axe holds to be serious or critical, each with the elements it is about. */
async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    );
}
