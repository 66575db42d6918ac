import type { HarbourPlan } from '../../src/domain/harbour';
import type { Localized } from '../../src/domain/locale';
import { translator } from '../../src/i18n/translator';
import { createPathCodec } from '../../src/url/path';
import { type Atlas, expect, literal, test } from './support/atlas';
import {
  CORRIDOR_ID,
  data,
  MANIFESTS,
  nameOf,
  recordOf,
  sources,
  VOYAGE_TITLE,
  version,
} from './support/published';
import { tagsOfAlike } from './support/tags';

const t = translator('en');
const tAbout = translator('en', 'about');
const { formatPath } = createPathCodec(MANIFESTS);
const tRecords = translator('en', 'records');
const tHarbours = translator('en', 'harbours');

/** Sources have no file of their own, so a host answers with its page for unknown addresses. */
const NO_FILE = /status of 404/;
const BROKEN = /Failed to load resource|net::ERR_FAILED/;

const CHANCAY = nameOf('port', 'pechy').en;
const PROJECT = nameOf('project', 'chancay-port').en;
const COMPANY = recordOf('company', 'cosco-shipping-ports');
const SERVICE = recordOf('service', 'wsa5');
const FLOW = recordOf('flow', 'peru-to-china');
const CLAIM = recordOf('claim', 'first-target-200000-teu');
const EVENT = recordOf('event', '2024-chancay-inauguration');
const SOURCE = sourceOf('claim/first-target-200000-teu');

test('a port lists the parts of its harbour, with what is schematic and what has no position', {
  tag: '@all',
}, async ({ atlas }) => {
  const plan = data<HarbourPlan>('harbours/pechy.json');
  await atlas.open('/en/port/pechy/');
  const section = atlas.part(tHarbours('title'));
  const parts = section.locator('.harbour-part');
  await expect(parts).toHaveCount(plan.parts.length);
  for (const { name, schematic } of plan.parts) {
    const part = parts.filter({ hasText: name.en }).first();
    await expect(part).toContainText(schematic?.en ?? tHarbours('position-published'));
    await expect(part.locator('.source-chip').first()).toBeVisible();
  }
  for (const { text } of plan.unplaced) await expect(section).toContainText(text.en);
});

test.describe('links lead both ways', () => {
  test('from a project to a company and back', async ({ atlas }) => {
    await atlas.open('/en/p/chancay-port/');
    await follow(atlas, tRecords('project.parties'), COMPANY.name.en);
    await follow(atlas, tRecords('linked.project'), PROJECT);
  });

  test('from a port to a service and back', async ({ atlas }) => {
    await atlas.open('/en/port/pechy/');
    await follow(atlas, tRecords('linked.service'), SERVICE.name.en);
    await follow(atlas, tRecords('service.calls'), CHANCAY);
  });

  test('from a port to its owner and back', { tag: '@long' }, async ({ atlas }) => {
    await atlas.open('/en/port/pechy/');
    await follow(atlas, tRecords('port.ownership'), COMPANY.name.en);
    await follow(atlas, tRecords('linked.port'), CHANCAY);
  });

  test('from a claim to a port and back', { tag: '@long' }, async ({ atlas }) => {
    await atlas.open(`/en/claim/${CLAIM.id}/`);
    await follow(atlas, tRecords('linked.port'), CHANCAY);
    await follow(atlas, tRecords('linked.claim'), CLAIM.name.en);
    await expect(atlas.part(tRecords('claim.claimed'))).toBeVisible();
  });

  test('from an event to a port and back', { tag: '@all' }, async ({ atlas }) => {
    await atlas.open(`/en/event/${EVENT.id}/`);
    await expect(atlas.panel.getByText(EVENT.text.en)).toBeVisible();
    await follow(atlas, tRecords('linked.port'), CHANCAY);
    await follow(atlas, tRecords('linked.event'), EVENT.name.en);
  });

  test('from trade to a project and back', { tag: '@long' }, async ({ atlas }) => {
    await atlas.open(`/en/trade/${FLOW.id}/`);
    await follow(atlas, tRecords('linked.project'), PROJECT);
    await follow(atlas, tRecords('linked.flow'), FLOW.name.en);
  });

  test('from a service to its carrier and back', { tag: '@long' }, async ({ atlas }) => {
    const [carrier = ''] = SERVICE.carriers;
    await atlas.open(`/en/s/${SERVICE.id}/`);
    await follow(atlas, tRecords('linked.company'), recordOf('company', carrier).name.en);
    await follow(atlas, tRecords('linked.service'), SERVICE.name.en);
  });

  test('from a record to its source, which lists every record that cites it', async ({ atlas }) => {
    await atlas.open(`/en/claim/${CLAIM.id}/`);
    const place = CLAIM.sources.findIndex(({ url }) => url === SOURCE.url);
    await atlas
      .part(t('source.title'))
      .getByRole('listitem')
      .nth(place)
      .getByRole('link', { name: t('source.record') })
      .click();
    await expect(atlas.heading).toHaveText(SOURCE.publisher);
    expect(atlas.address().pathname).toBe(`/en/source/${SOURCE.id}/`);
    const citedBy = tRecords('source.cited-by', { count: SOURCE.citedBy.length });
    await expect(atlas.part(citedBy).getByRole('link')).toHaveCount(SOURCE.citedBy.length);
    await follow(atlas, citedBy, CLAIM.name.en);
  });
});

test('a project leads to the nearest port, with its distance', async ({ page, atlas }) => {
  await atlas.open('/en/p/toromocho/');
  const near = atlas.part(translator('en', 'records')('near.title'));
  await expect(near.getByRole('link', { name: /Callao/ })).toContainText(/^Callao\s*65 nm$/);
  await near.getByRole('link', { name: /Callao/ }).click();
  await expect(page).toHaveURL(/\/en\/port\/pecll\//);
});

test('Back returns record by record', async ({ page, atlas }) => {
  await atlas.open('/en/');
  await page.getByRole('link', { name: t('bar.companies'), exact: true }).click();
  await expect(atlas.heading).toHaveText(tRecords('page.companies'));
  await atlas.linkTo(COMPANY.name.en).click();
  await expect(atlas.heading).toHaveText(COMPANY.name.en);
  await follow(atlas, tRecords('linked.event'), EVENT.name.en);
  for (const [heading, path] of [
    [COMPANY.name.en, `/en/company/${COMPANY.id}/`],
    [tRecords('page.companies'), '/en/company/'],
    [t('overview.title'), '/en/'],
  ] as const) {
    await page.goBack();
    await expect(atlas.heading).toHaveText(heading);
    expect(atlas.address().pathname).toBe(path);
  }
  await page.goForward();
  await page.goForward();
  await expect(atlas.heading).toHaveText(COMPANY.name.en);
  await atlas.page.getByRole('link', { name: t('action.back') }).click();
  await expect(atlas.heading).toHaveText(t('overview.title'));
});

test.describe('an unknown record', () => {
  for (const [folder, list, heading, id = 'castle-in-spain'] of [
    ['p', 'p/', t('list.title')],
    ['source', 'source/', tRecords('page.sources')],
    ['port', '', t('overview.title')],
    ['c', '', t('overview.title'), 'qqqqq~pechy'],
  ] as const) {
    const tag = folder === 'p' ? [] : folder === 'c' ? '@all' : '@long';
    test(`at /en/${folder}/ redirects to /en/${list} with a notice`, { tag }, async ({
      page,
      atlas,
      faults,
    }) => {
      faults.allow(NO_FILE);
      const response = await page.goto(`/en/${folder}/${id}/?v=1&u=km`);
      expect(response?.status()).toBe(404);
      await expect(atlas.heading).toHaveText(heading);
      await expect(atlas.notices).toContainText(t('notice.unknown-record', { detail: id }));
      await expect.poll(() => atlas.address().pathname).toBe(`/en/${list}`);
      expect(atlas.address().search).toBe('?v=1&u=km');
    });
  }
});

test.describe('a deep link', () => {
  const same = (name: string): Localized => ({ en: name, es: name, pt: name, zh: name });

  for (const [i, { kind, id, name }] of (
    [
      { kind: 'project', id: 'las-bambas', name: nameOf('project', 'las-bambas') },
      { kind: 'port', id: 'cnsgh', name: nameOf('port', 'cnsgh') },
      { kind: 'leg', id: 'yangtze-trunk', name: nameOf('leg', 'yangtze-trunk') },
      { kind: 'voyage', id: CORRIDOR_ID, name: VOYAGE_TITLE },
      { kind: 'service', id: SERVICE.id, name: SERVICE.name },
      { kind: 'company', id: COMPANY.id, name: COMPANY.name },
      { kind: 'flow', id: FLOW.id, name: FLOW.name },
      { kind: 'claim', id: CLAIM.id, name: CLAIM.name },
      { kind: 'event', id: EVENT.id, name: EVENT.name },
      { kind: 'source', id: SOURCE.id, name: same(SOURCE.publisher) },
    ] as const
  ).entries()) {
    const locale = i % 2 === 0 ? 'es' : 'zh';
    test(`opens a ${kind} in ${locale}`, { tag: tagsOfAlike(i % 5) }, async ({
      page,
      atlas,
      faults,
    }) => {
      if (kind === 'source') faults.allow(NO_FILE);
      const path = `/${formatPath({ locale, selection: { kind, id } })}`;
      await page.goto(path);
      await expect(atlas.heading).toHaveText(name[locale]);
      await expect(page).toHaveTitle(`${name[locale]} · ${translator(locale)('app.name')}`);
      await expect(page.locator('html')).toHaveAttribute(
        'lang',
        locale === 'zh' ? 'zh-Hans' : locale,
      );
      expect(atlas.address().pathname).toBe(path);
      await expect(atlas.panel.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expect(atlas.panel.getByRole('alert')).toHaveCount(0);
      await expect(atlas.notices.locator('.notice')).toHaveCount(0);
    });
  }
});

test('the page about the atlas states the version of the data and links to its changes', async ({
  atlas,
}) => {
  expect(version.version).toMatch(/^\d{4}\.(0[1-9]|1[0-2])\.[1-9]\d*$/);
  await atlas.open('/en/about/');
  await expect(
    atlas.part(tAbout('data')).getByText(tAbout('data-text', { version: version.version })),
  ).toBeVisible();
  await atlas.linkTo(tAbout('changes')).click();
  await expect(atlas.heading).toHaveText(tRecords('page.changes'));
  expect(atlas.address().pathname).toBe('/en/about/changes/');
  await expect(
    atlas.panel.getByText(tRecords('changes.this', { version: version.version })),
  ).toBeVisible();
  await expect(atlas.panel.getByRole('table')).toHaveCount(version.changes.length);
});

test.describe('a list that cannot be fetched', () => {
  // Lists are fetched in three ways: in a file of the kind, in a file of its own, in cells.
  for (const manifest of MANIFESTS) {
    if (!('catalogue' in manifest) || !manifest.list) continue;
    if (!['claim', 'loan', 'source'].includes(manifest.kind)) continue;
    const { catalogue, list } = manifest;
    // Kinds whose records lie in cells have a list; that of sources shows their cells.
    const listed = manifest.kind === 'source' ? 'sources/0.json' : `${manifest.kind}-list.json`;
    const published = catalogue.file ?? listed;
    const path = formatPath({ locale: 'en', selection: { kind: list } });

    test(`${published}: /${path} shows a notice, and trying again works`, {
      tag: list === 'claims' ? [] : list === 'loans' ? '@all' : '@long',
    }, async ({ page, atlas, faults }) => {
      faults.allow(BROKEN);
      const file = `**/generated/data/**/${published}`;
      await page.route(file, (route) => route.abort());
      await page.goto(`/${path}`);
      await expectFailureAndRetry(atlas, () => page.unroute(file));
      await expect(atlas.panel.locator('.page').getByRole('link').nth(3)).toBeVisible();
    });
  }

  test('the page of a company shows a notice, and trying again works', async ({
    page,
    atlas,
    faults,
  }) => {
    faults.allow(BROKEN);
    const file = '**/generated/data/*/company/*.json';
    await page.route(file, (route) => route.abort());
    await page.goto(`/en/company/${COMPANY.id}/`);
    await expectFailureAndRetry(atlas, () => page.unroute(file));
    await expect(atlas.heading).toHaveText(COMPANY.name.en);
    await expect(atlas.linkTo(PROJECT, atlas.part(tRecords('linked.project')))).toBeVisible();
  });

  async function expectFailureAndRetry(atlas: Atlas, mend: () => Promise<void>): Promise<void> {
    const failure = atlas.panel.getByRole('alert');
    await expect(failure).toContainText(t('page.failed', { reason: t('failure.unreachable') }));
    await mend();
    await failure.getByRole('button', { name: t('action.retry') }).click();
    await expect(failure).toHaveCount(0);
  }
});

/** Follows the link of that name below a heading and waits for its page. */
async function follow(atlas: Atlas, part: string, name: string): Promise<void> {
  await atlas.linkTo(name, atlas.part(part)).first().click();
  await expect(atlas.heading).toHaveText(new RegExp(`^${literal(name)}$`));
}

/** Returns a source that a record cites. */
function sourceOf(record: string) {
  const source = sources.find(({ citedBy }) => citedBy.includes(record));
  if (!source) throw new Error(`${record} has no source`);
  return source;
}
