import { namedStops } from '../../src/domain/corridor';
import { SECTORS } from '../../src/domain/sector';
import { LEG_STATUSES } from '../../src/domain/status';
import { formatDate } from '../../src/i18n/format-date';
import { formatLength } from '../../src/i18n/format-length';
import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, literal, test } from './support/atlas';
import { Clicks } from './support/clicks';
import { corridorMap, nameOf, pageOf, projects, recordOf, VOYAGE_TITLE } from './support/published';
import { tagsOfAlike } from './support/tags';

// The subjects of the source text, row by row of the table in the product's description. Each is reached from
// the overview in two clicks, and has content.

const t = translator('en');
const tRecords = translator('en', 'records');
const tCharts = translator('en', 'charts');

test.describe('Chancay port, to be completed on schedule', () => {
  const port = pageOf('port', 'pechy');

  test('states for each phase what was promised and what was met', async ({ atlas }) => {
    const clicks = await openChancay(atlas);
    const { phases = [] } = port;
    expect(phases.length).toBeGreaterThan(1);
    const part = atlas.part(tRecords('port.phases'));
    for (const { name, promised, met } of phases) {
      const phase = part
        .locator('.phase')
        .filter({ has: atlas.page.getByRole('heading', { name: new RegExp(literal(name.en)) }) });
      await expect(phase).toContainText(
        met ? tRecords('port.met', { date: formatDate('en', met.date) }) : tRecords('port.not-met'),
      );
      for (const { date, text } of promised) {
        const promise = phase.locator('li').filter({ hasText: text.en });
        await expect(promise).toContainText(
          tRecords('port.promised', { date: formatDate('en', date) }),
        );
      }
    }
    expect(phases.filter(({ met }) => met).length).toBeGreaterThan(0);
    // Most promises of the first phase are in a disclosure, one click away.
    const [first] = phases;
    if (!first?.promised[0]) throw new Error('Nothing was promised of Chancay');
    expect(first.promised.length).toBeGreaterThan(3);
    await clicks.on(
      part.getByText(tRecords('port.promises', { count: first.promised.length }), { exact: true }),
    );
    await expect(part.getByText(first.promised[0].text.en)).toBeVisible();
  });

  test('lists its owners', async ({ atlas }) => {
    await openChancay(atlas);
    const part = atlas.part(tRecords('port.ownership'));
    const { ownership = [] } = port;
    await expect(part.locator('.ownership > li')).toHaveCount(ownership.length);
    const present = ownership.find(({ until }) => until === undefined);
    if (!present) throw new Error('Nobody owns Chancay');
    const [latest] = await part.locator('.ownership > li').all();
    if (!latest) throw new Error('The page says nothing of owners');
    for (const { name, share } of present.holders) {
      await expect(latest.getByRole('listitem').filter({ hasText: name.en })).toContainText(
        `${share}%`,
      );
      await expect(atlas.linkTo(name.en, latest)).toBeVisible();
    }
  });

  test('states what is disputed, and gives figures with their sources', async ({ atlas }) => {
    await openChancay(atlas);
    const disputes = atlas.part(t('port.disputes'));
    await expect(disputes.locator('.statements > li')).toHaveCount(port.disputes.length);
    expect(port.disputes.length).toBeGreaterThan(1);
    const figures = atlas.part(t('page.figures'));
    for (const { label } of port.figures) {
      await expect(figures.getByRole('term').filter({ hasText: label.en }).first()).toBeVisible();
    }
    await expect(figures.getByRole('button').first()).toBeVisible();
    await expect(atlas.part(t('source.title')).getByRole('listitem')).toHaveCount(
      port.sources.length,
    );
  });

  async function openChancay(atlas: Atlas): Promise<Clicks> {
    const clicks = await Clicks.from(atlas);
    await clicks.onLink(port.name.en);
    await expect(atlas.heading).toHaveText(port.name.en);
    await expect(atlas.part(tRecords('port.phases'))).toBeVisible();
    return clicks;
  }
});

test.describe('the route from Chancay to Shanghai', () => {
  test('has its sea leg, with its length', async ({ atlas }) => {
    const clicks = await Clicks.from(atlas);
    await clicks.onLink(t('overview.card-corridor'));
    await expect(atlas.heading).toHaveText(VOYAGE_TITLE.en);
    const length = corridorMap.seaLeg.lengths.sailed;
    expect(length).toBeGreaterThan(8500);
    expect(length).toBeLessThan(10_500);
    const [number = ''] = formatLength('en', length, 'nm').split(' ');
    const part = atlas.part(translator('en', 'voyage')('corridor.sea-leg'));
    await expect(part.getByText(number, { exact: true }).first()).toBeVisible();
    await expect(part.getByText(t('qualifier.derived')).first()).toBeVisible();
  });

  test('has the liner services that sail it, with their ports', async ({ atlas }) => {
    const service = recordOf('service', 'wsa5');
    const clicks = await Clicks.from(atlas);
    await clicks.onBar(t('bar.voyages'));
    await expect(atlas.heading).toHaveText(VOYAGE_TITLE.en);
    await clicks.onLink(service.name.en);
    await expect(atlas.heading).toHaveText(service.name.en);
    const calls = atlas.part(tRecords('service.calls')).getByRole('listitem');
    await expect(calls).toHaveCount(service.calls.length);
    for (const [i, { name }] of service.calls.entries()) {
      await expect(calls.nth(i)).toContainText(name.en);
    }
    const ports = service.calls.map(({ port }) => port);
    expect(ports).toContain('pechy');
    expect(ports).toContain('cnsgh');
  });
});

test.describe('a land and sea corridor', () => {
  test('has its land legs by status', async ({ atlas }) => {
    await Clicks.from(atlas);
    const part = atlas.part(t('overview.legs'));
    for (const status of LEG_STATUSES) {
      const legs = corridorMap.legs.filter((leg) => leg.status === status);
      expect(legs.length, status).toBeGreaterThan(0);
      const group = part
        .locator('.leg-group')
        .filter({ has: atlas.page.getByRole('heading', { name: t(`leg-status.${status}`) }) });
      await expect(group).toContainText(t(`leg.line.${status}`));
      await expect(group.getByRole('link')).toHaveCount(legs.length);
    }
  });

  for (const id of ['chancay-pucallpa-railway', 'yangtze-trunk']) {
    test(`opens ${id}, with its stops and how its line was drawn`, async ({ atlas }) => {
      const leg = pageOf('leg', id);
      const clicks = await Clicks.from(atlas);
      await clicks.onLink(leg.name.en);
      await expect(atlas.heading).toHaveText(leg.name.en);
      const part = atlas.part(t('leg.stops'));
      await expect(part.getByRole('listitem')).toHaveText(namedStops(leg).map(({ name }) => name));
      await expect(part.getByText(t(`leg.line.${leg.status}`), { exact: true })).toBeVisible();
      await expect(atlas.linkTo(nameOf('port', leg.port).en, part)).toBeVisible();
    });
  }
});

test('the projects have a list and a page each', async ({ atlas }) => {
  const project = pageOf('project', 'las-bambas');
  const clicks = await Clicks.from(atlas);
  await clicks.onBar(t('bar.projects'));
  await expect(atlas.heading).toHaveText(t('list.title'));
  expect(projects.length).toBeGreaterThan(100);
  await expect(atlas.panel.locator('.list-group').getByRole('link')).toHaveCount(projects.length);
  await clicks.onLink(project.name.en);
  await expect(atlas.heading).toHaveText(project.name.en);
  await expect(atlas.panel.getByText(project.summary.en)).toBeVisible();
  await expect(
    atlas.part(translator('en', 'records')('project.parties')).getByRole('row'),
  ).not.toHaveCount(0);
  await expect(atlas.part(t('source.title')).getByRole('listitem')).toHaveCount(
    project.sources.length,
  );
});

test('every sector has a filter of its own, and projects', { tag: '@long' }, async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/');
  for (const sector of SECTORS.filter((each) => each !== 'other')) {
    const own = projects.filter((project) => project.sector === sector);
    expect(own.length, sector).toBeGreaterThan(0);
    const clicks = Clicks.fromHere(atlas);
    const button = atlas
      .part(t('overview.sectors'))
      .getByRole('button')
      .filter({ has: page.getByText(t(`sector.${sector}`), { exact: true }) });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await expect(button.getByText(String(own.length), { exact: true })).toBeVisible();
    await clicks.on(button);
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(
      atlas.part(t('overview.sectors')).getByRole('button', { pressed: true }),
    ).toHaveCount(1);
    await expect(
      atlas.panel.getByText(t('overview.shown', { shown: own.length, all: projects.length })),
    ).toBeVisible();
    await expect
      .poll(() => atlas.address().searchParams.get('f'), { message: 'sector in the address' })
      .toBe(`sector:${sector}`);
    await clicks.onBar(t('bar.projects'));
    await expect(atlas.heading).toHaveText(t('list.title'));
    const listed = atlas.panel.locator('.list-group').getByRole('link');
    await expect(listed).toHaveCount(own.length);
    const texts = await listed.allTextContents();
    for (const { name } of own) expect(texts.some((text) => text.includes(name.en))).toBe(true);
    await page.goBack();
    await expect(atlas.heading).toHaveText(t('overview.title'));
  }
});

test.describe('Peruvian products for the Chinese market', () => {
  const flow = recordOf('flow', 'peru-to-china');

  test('have a chart and the same figures as a table', async ({ atlas }) => {
    const clicks = await Clicks.from(atlas);
    await clicks.onBar(t('bar.trade'));
    await expect(atlas.heading).toHaveText(tRecords('page.trade'));
    const part = atlas.part(flow.name.en);
    await expect(part.getByRole('img', { name: new RegExp(literal(flow.name.en)) })).toBeVisible();
    const table = part.getByRole('table');
    await expect(table).toBeHidden();
    await clicks.on(part.locator('summary').filter({ hasText: tCharts('table.open') }));
    await expect(table).toBeVisible();
    const copper = flow.series.find(({ id }) => id === 'copper-ores');
    const years = (copper?.values ?? []).filter(({ period }) => /^\d{4}$/.test(period));
    expect(years.length).toBeGreaterThan(5);
    // A year has copper and all other goods.
    for (const { period } of years) {
      await expect(table.locator('th[scope="row"]').filter({ hasText: period })).toHaveCount(2);
    }
  });

  test('have a page of the trade from Peru to China', async ({ atlas }) => {
    const clicks = await Clicks.from(atlas);
    await clicks.onBar(t('bar.trade'));
    await clicks.onLink(flow.name.en);
    await expect(atlas.heading).toHaveText(flow.name.en);
    const drawn = atlas.panel.getByRole('img', { name: new RegExp(literal(flow.name.en)) });
    await expect(drawn.first()).toBeVisible();
    expect(await drawn.count()).toBeGreaterThan(1);
    // Every chart has its table in a disclosure below it.
    for (const chart of await atlas.panel.locator('.chart').filter({ has: drawn }).all()) {
      await expect(chart.locator('.chart-table tbody tr').first()).toBeAttached();
      await expect(chart.locator('summary')).toContainText(tCharts('table.open'));
    }
    await expect(atlas.part(tCharts('trade.by-product'))).toBeVisible();
  });
});

test('Chinese businesses have a page with their projects', async ({ atlas }) => {
  const company = recordOf('company', 'cosco-shipping-ports');
  const clicks = await Clicks.from(atlas);
  await clicks.onBar(t('bar.companies'));
  await expect(atlas.heading).toHaveText(tRecords('page.companies'));
  await clicks.onLink(company.name.en);
  await expect(atlas.heading).toHaveText(company.name.en);
  const part = atlas.part(tRecords('linked.project'));
  await expect(atlas.linkTo(nameOf('project', 'chancay-port').en, part)).toBeVisible();
  expect(await part.getByRole('link').count()).toBeGreaterThan(1);
});

test.describe('the timeline', () => {
  for (const [i, { what, id }] of [
    { what: 'diplomatic ties', id: '1971-diplomatic-ties' },
    {
      what: 'the comprehensive strategic partnership',
      id: '2013-comprehensive-strategic-partnership',
    },
    { what: 'the free trade agreement', id: '2009-fta-signed' },
    { what: 'the strategic dialogue', id: '2018-strategic-dialogue' },
    { what: 'APEC 2024', id: '2024-apec-lima' },
    { what: 'a China and Latin America community', id: '2014-china-celac-forum' },
  ].entries()) {
    test(`has ${what}, dated and sourced`, { tag: tagsOfAlike(i) }, async ({ atlas }) => {
      const event = recordOf('event', id);
      const clicks = await Clicks.from(atlas);
      await clicks.onBar(t('bar.timeline'));
      await expect(atlas.heading).toHaveText(tRecords('page.timeline'));
      await expect(
        atlas.panel.getByRole('heading', { name: event.date.slice(0, 4), exact: true }),
      ).toBeVisible();
      await clicks.onLink(event.name.en);
      await expect(atlas.heading).toHaveText(event.name.en);
      await expect(atlas.panel.getByText(formatDate('en', event.date)).first()).toBeVisible();
      await expect(atlas.panel.getByText(event.text.en)).toBeVisible();
      expect(event.sources.length).toBeGreaterThan(0);
      await expect(atlas.part(t('source.title')).getByRole('listitem')).toHaveCount(
        event.sources.length,
      );
    });
  }
});
