import { translator } from '../../../src/i18n/translator';
import { Atlas, expect, literal, test } from '../support/atlas';
import { expectDrawn, flat } from '../support/drawn';
import { mostIsolatedProject, nameOf, projects } from '../support/published';

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
  await page.getByRole('link', { name: new RegExp(`^${mostIsolatedProject().name.en}`) }).click();
  const name = nameOf('project', mostIsolatedProject().id).en;
  await expect(atlas.heading).toHaveText(name);
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(4);
  const arrived = await atlas.camera();
  await page.getByRole('button', { name: t('map.zoom-out') }).click();
  await expect.poll(async () => (await atlas.camera()).zoom).toBeCloseTo(arrived.zoom - 1, 1);
  await expect
    .poll(async () => (await atlas.cameraInAddress()).zoom, 'the move is in the address')
    .toBeCloseTo(arrived.zoom - 1, 1);
  await page.getByRole('link', { name: t('bar.about') }).click();
  await expect(atlas.heading).toHaveText(t('about.title'));

  await page.goBack();
  await expect(atlas.heading).toHaveText(name);
  expect(atlas.address().pathname).toBe(`/en/p/${mostIsolatedProject().id}/`);
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

test('Back restores filters and camera', { tag: '@long' }, async ({ page, atlas }) => {
  const camera = flat(2.6, 25, -170);
  await atlas.open('/en/p/?v=1&m=2.6/25/-170&f=sector:energy');
  await expectDrawn(atlas, { camera });
  const [energy] = projects.filter(({ sector }) => sector === 'energy');
  if (!energy) throw new Error('No energy project');
  await page
    .getByRole('link', { name: new RegExp(`^${literal(energy.name.en)}`) })
    .first()
    .click();
  await expect.poll(() => atlas.address().pathname).toBe(`/en/p/${energy.id}/`);
  await expect.poll(async () => (await atlas.camera()).zoom).toBeGreaterThan(4);
  await page.goBack();
  await expect(atlas.heading).toHaveText(t('list.title'));
  await expect.poll(async () => (await atlas.camera()).zoom, 'zoom of the map').toBeCloseTo(2.6, 2);
  await expectDrawn(atlas, { camera });
  expect(decodeURIComponent(atlas.address().search)).toBe('?v=1&m=2.6/25/-170&f=sector:energy');
});

test('a copied link contains the defaults and opens the same view', { tag: '@long' }, async ({
  atlas,
  context,
}) => {
  await atlas.open('/es/p/chancay-port/');
  const seen = await atlas.camera();
  const link = new URL(await atlas.copyLink());
  expect(link.pathname).toBe('/es/p/chancay-port/');
  const { m, ...rest } = Object.fromEntries(link.searchParams);
  expect(rest).toEqual({
    v: '1',
    f: 'all',
    view: 'map',
    sort: 'own',
    cols: 'own',
    group: 'none',
    l: 'corridor.land-legs.ports.projects',
    g: 'mercator',
    b: 'embedded',
    u: 'nm',
  });
  const [zoom = 0, lat = 0, lon = 0] = m?.split('/').map(Number) ?? [];
  expect(zoom).toBeCloseTo(seen.zoom, 2);
  expect(lat).toBeCloseTo(seen.lat, 3);
  expect(lon).toBeCloseTo(seen.lon, 3);
  expect(atlas.address().search, 'the address itself stays short').toBe('');

  const other = await context.newPage();
  await other.goto(link.href);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(
    nameOf('project', 'chancay-port').es,
  );
  await expect(other.locator('.notice')).toHaveCount(0);
  const camera = await new Atlas(other, true).camera();
  expect(camera.zoom, 'where the map of the link stands').toBeCloseTo(seen.zoom, 2);
  expect(camera.lat).toBeCloseTo(seen.lat, 3);
  expect(camera.lon).toBeCloseTo(seen.lon, 3);
  expect(await new Atlas(other, true).copyLink()).toBe(link.href);
});
