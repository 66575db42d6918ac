import { translator } from '../../src/i18n/translator';
import { expect, literal, test } from './support/atlas';
import { loneliestProject, nameOf, projects } from './support/published';

const t = translator('en');

test('Back and Forward step through selections, not through moves of the map', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/');
  await page
    .getByRole('link', { name: t('bar.projects') })
    .first()
    .click();
  await expect(atlas.heading).toHaveText(t('list.title'));
  await page.getByRole('link', { name: new RegExp(`^${loneliestProject().name.en}`) }).click();
  const name = nameOf('project', loneliestProject().id).en;
  await expect(atlas.heading).toHaveText(name);
  await page.getByRole('button', { name: t('map.zoom-out') }).click();
  await page.getByRole('button', { name: t('map.zoom-out') }).click();
  await page.waitForTimeout(1500);
  await page.getByRole('link', { name: t('bar.about') }).click();
  await expect(atlas.heading).toHaveText(t('about.title'));

  await page.goBack();
  await expect(atlas.heading).toHaveText(name);
  expect(atlas.address().pathname).toBe(`/en/p/${loneliestProject().id}/`);
  await page.goBack();
  await expect(atlas.heading).toHaveText(t('list.title'));
  await page.goBack();
  await expect(atlas.heading).toHaveText(t('overview.title'));
  expect(atlas.address().pathname).toBe('/en/');
  await page.goForward();
  await page.goForward();
  await expect(atlas.heading).toHaveText(name);
  await page.goForward();
  await expect(atlas.heading).toHaveText(t('about.title'));
  expect(atlas.address().pathname).toBe('/en/about/');
});

test('Back brings filters and camera back as they were', async ({ page, atlas }) => {
  await atlas.open('/en/p/?v=1&m=5/-12/-76&f=sector:energy');
  const [energy] = projects.filter(({ sector }) => sector === 'energy');
  if (!energy) throw new Error('No energy project');
  await page
    .getByRole('link', { name: new RegExp(`^${literal(energy.name.en)}`) })
    .first()
    .click();
  await expect.poll(() => atlas.address().pathname).toBe(`/en/p/${energy.id}/`);
  await page.waitForTimeout(2000);
  await page.goBack();
  await expect(atlas.heading).toHaveText(t('list.title'));
  await page.waitForTimeout(1500);
  expect(decodeURIComponent(atlas.address().search)).toBe('?v=1&m=5/-12/-76&f=sector:energy');
});

test('a copied link writes the defaults out and opens the same view', async ({
  page,
  atlas,
  context,
}) => {
  await atlas.open('/es/p/chancay-port/');
  await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
  const link = new URL(await atlas.copyLink());
  await expect(atlas.notices).toContainText(translator('es')('notice.link-copied'));
  expect(link.pathname).toBe('/es/p/chancay-port/');
  const { m, ...rest } = Object.fromEntries(link.searchParams);
  expect(rest).toEqual({
    v: '1',
    f: 'all',
    l: 'corridor.land-legs.ports.projects',
    g: 'mercator',
    b: 'embedded',
    u: 'nm',
  });
  expect(m).toMatch(/^\d+(\.\d+)?\/-?\d+(\.\d+)?\/-?\d+(\.\d+)?$/);
  expect(atlas.address().search, 'the address itself stays short').toBe('');

  const other = await context.newPage();
  await other.goto(link.href);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    nameOf('project', 'chancay-port').es,
  );
  await expect(other.locator('.notice')).toHaveCount(0);
  await other.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
  await other.getByRole('button', { name: translator('es')('bar.share') }).click();
  const again = await other.evaluate(() => navigator.clipboard.readText());
  expect(again).toBe(link.href);
});

test('a link that cannot be copied is shown in the address bar', async ({
  page,
  atlas,
  context,
}) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await atlas.open('/en/about/');
  await page.getByRole('button', { name: t('bar.share') }).click();
  await expect(atlas.notices).toContainText(t('notice.copy-failed'));
  expect(atlas.address().searchParams.get('f')).toBe('all');
});

test('another language keeps the view', async ({ page, atlas }) => {
  const query = '?v=1&m=6/-12/-77&f=sector:transport&l=corridor.projects&u=km';
  await atlas.open(`/en/p/chancay-port/${query}`);
  await page.getByRole('button', { name: new RegExp(`^${t('bar.language')}`) }).click();
  await page.getByRole('menuitem', { name: '简体中文' }).click();
  await expect(atlas.heading).toHaveText(nameOf('project', 'chancay-port').zh);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(atlas.address().pathname).toBe('/zh/p/chancay-port/');
  expect(decodeURIComponent(atlas.address().search)).toBe(query);
  await page.goBack();
  await expect(atlas.heading).toHaveText(nameOf('project', 'chancay-port').en);
});

test('the address is written sparingly while the map moves', async ({ page, atlas }) => {
  await atlas.open('/en/?v=1&m=4/10/-140');
  await page.evaluate(() => {
    const counts = { calls: 0 };
    Object.assign(window, { counts });
    for (const method of ['pushState', 'replaceState'] as const) {
      const write = history[method].bind(history);
      history[method] = (...args) => {
        counts.calls++;
        write(...args);
      };
    }
  });
  const zoomIn = page.getByRole('button', { name: t('map.zoom-in') });
  const zoomOut = page.getByRole('button', { name: t('map.zoom-out') });
  for (let i = 0; i < 6; i++) {
    await zoomIn.click();
    await zoomOut.click();
  }
  await page.waitForTimeout(1000);
  const calls = await page.evaluate(
    () => (window as unknown as { counts: { calls: number } }).counts.calls,
  );
  expect(calls).toBeLessThanOrEqual(20);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});
