import { LOCALES, type Locale } from '../../src/domain/locale';
import type { ComputedPage, RecordPage } from '../../src/domain/page';
import type { Selection } from '../../src/domain/selection';
import { translator } from '../../src/i18n/translator';
import {
  hasIds,
  isRecordManifest,
  type PageManifest,
} from '../../src/panels/context/page-manifest';
import { createPathCodec } from '../../src/url/path';
import { type Atlas, expect, type Faults, test } from './support/atlas';
import { seriousFaults } from './support/axe';
import { anyRecordOf, CORRIDOR_ID, MANIFESTS, sources } from './support/published';
import { PHONE } from './support/sheet';

const t = translator('en');
const { formatPath } = createPathCodec(MANIFESTS);

/** Records with much content on their pages. */
const RECORDS: Readonly<Partial<Record<RecordPage, string>>> = {
  project: 'chancay-port',
  port: 'pechy',
  leg: 'chancay-tunnel',
  voyage: CORRIDOR_ID,
  service: 'wsa5',
  company: 'cosco-shipping-ports',
  flow: 'peru-to-china',
  claim: 'first-target-200000-teu',
  event: '2024-chancay-inauguration',
  source: sources.find(({ citedBy }) => citedBy.length > 1)?.id ?? '',
};

/** An example of each page whose id says everything that it shows. */
const COMPUTED: Readonly<Record<ComputedPage, string>> = {
  place: '-13.53/-71.97',
  compare: 'p.las-bambas~p.toromocho',
};

/**
 * The ruler with points; the desk with calls, times, closed passages and carbon over land; the desk without any
 * route.
 */
const FURTHER = [
  'measure/?v=1&p=-11.58,-77.27;31,122',
  'c/t.senador-guiomard~pechy~krpus~cnsgh/?v=1&closed=tsugaru&depart=2026-11-20T08:00&arrive=2026-12-28T08:00',
  'c/40.35n49.95e~cnsgh/',
];

/** Every page template, relative to the folder of its locale. */
const PAGES: readonly string[] = MANIFESTS.map(exampleOf)
  .map((selection) => formatPath({ locale: 'en', selection }).slice('en/'.length))
  .concat(FURTHER);

for (const page of PAGES) {
  test(`axe finds nothing serious on /en/${page}`, async ({ atlas, faults }) => {
    await openWhole(atlas, faults, 'en', page);
    expect(await seriousFaults(atlas.page)).toEqual([]);
  });

  for (const locale of LOCALES) {
    test(`axe finds nothing serious on /${locale}/${page} in the light and the dark theme`, {
      tag: '@all',
    }, async ({ atlas, faults }) => {
      await openWhole(atlas, faults, locale, page);
      if (locale !== 'en') expect(await seriousFaults(atlas.page)).toEqual([]);
      await darken(atlas);
      expect(await seriousFaults(atlas.page)).toEqual([]);
    });
  }
}

test('axe finds nothing serious in the dark theme', async ({ atlas, faults }) => {
  await openWhole(atlas, faults, 'zh', 'p/chancay-port/');
  await darken(atlas);
  expect(await seriousFaults(atlas.page)).toEqual([]);
});

test('axe finds nothing serious with the legend open, and in a notice', async ({ page, atlas }) => {
  await atlas.open('/en/p/?v=1&m=nonsense');
  await expect(atlas.notices.locator('.notice')).toHaveCount(1);
  await page.getByRole('button', { name: t('legend.title') }).click();
  await page.getByRole('switch', { name: t('layer.corridor') }).waitFor();
  await still(atlas);
  expect(await seriousFaults(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  for (const path of PAGES) {
    test(`axe finds nothing serious on /es/${path} in the light and the dark theme`, {
      tag: '@all',
    }, async ({ atlas, faults }) => {
      await openWhole(atlas, faults, 'es', path);
      expect(await seriousFaults(atlas.page)).toEqual([]);
      await darken(atlas);
      expect(await seriousFaults(atlas.page)).toEqual([]);
    });
  }

  test('axe finds nothing serious in the menu and in the legend', async ({ page, atlas }) => {
    await atlas.open('/en/');
    await page.getByRole('button', { name: t('bar.menu') }).tap();
    await page.getByRole('link', { name: 'Español' }).waitFor();
    await still(atlas);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('legend.title') }).tap();
    await page.getByRole('dialog').waitFor();
    await still(atlas);
    expect(await seriousFaults(page)).toEqual([]);
  });
});

test.describe('enlarged', () => {
  test.use({ viewport: { width: 640, height: 400 } });

  test('nothing is lost at 200 % zoom', async ({ page, atlas, faults }) => {
    await openWhole(atlas, faults, 'en', 'p/chancay-port/');
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(scrolls).toBe(0);
    await expect(atlas.heading).toBeInViewport();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

/** Opens a page and waits until all of it is loaded. */
async function openWhole(
  atlas: Atlas,
  faults: Faults,
  locale: Locale,
  page: string,
): Promise<void> {
  // Neither sources nor voyages have a file of their own: the host answers with its page for unknown addresses.
  if (/^(source|c)\/./.test(page)) faults.allow(/status of 404/);
  await atlas.open(`/${locale}/${page}`);
  await expect(atlas.panel.locator('.skeleton')).toHaveCount(0);
  await still(atlas);
}

async function darken(atlas: Atlas): Promise<void> {
  await atlas.page.emulateMedia({ colorScheme: 'dark' });
  await expect(atlas.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await still(atlas);
}

/** Resolves when no colour transition is running. */
async function still({ page }: Atlas): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

function exampleOf(page: PageManifest): Selection {
  if (isRecordManifest(page))
    return { kind: page.kind, id: RECORDS[page.kind] ?? anyRecordOf(page) };
  return hasIds(page) ? { kind: page.kind, id: COMPUTED[page.kind] } : { kind: page.kind };
}
