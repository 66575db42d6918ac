import { translator } from '../../../src/i18n/translator';
import { expect, test } from '../support/atlas';
import { projects } from '../support/published';

test.describe('the view in a link', () => {
  const VIEW =
    'v=1&m=4.5/-20/-60&f=sector:transport.energy;status:operating&q=perú&l=corridor.projects.great-circle&g=globe&u=km';

  test('survives a cold load', async ({ page, atlas }) => {
    const t = translator('en');
    await atlas.open(`/en/p/?${VIEW}`);
    await expect(page.getByRole('button', { name: t('map.flat') })).toBeVisible();
    const shown = projects.filter(
      ({ country, sector, status }) =>
        country === 'PE' && ['transport', 'energy'].includes(sector) && status === 'operating',
    );
    await expect(page.getByLabel(t('list.search'))).toHaveValue('perú');
    const tFilters = translator('en', 'filters');
    await expect(
      atlas.panel.getByText(
        tFilters('sentence.count', { shown: shown.length, count: projects.length }),
      ),
    ).toContainText(new RegExp(`${t('sector.energy')}, ${t('status.operating')}`, 'i'));
    await page.getByRole('button', { name: t('legend.title') }).click();
    await expect(page.getByRole('switch', { name: t('layer.great-circle') })).toBeChecked();
    await expect(page.getByRole('switch', { name: t('layer.rhumb-line') })).not.toBeChecked();
    await expect(page.getByRole('switch', { name: t('layer.ports') })).not.toBeChecked();
    await expect(await atlas.unitChoice('km')).toBeChecked();
    await (await atlas.unitChoice('nm')).check({ force: true });
    await expect
      .poll(() => decodeURIComponent(atlas.address().search), 'all but the unit is written again')
      .toBe(`?${VIEW.replace('&u=km', '')}`);
  });

  test('rotates and tilts the map', { tag: '@all' }, async ({ page, atlas }) => {
    await atlas.open('/en/?v=1&m=4/-10/-80/30/45');
    await expect(page.getByRole('button', { name: translator('en')('map.north') })).toBeVisible();
    const { bearing, pitch } = await atlas.camera();
    expect(bearing).toBeCloseTo(30, 3);
    expect(pitch).toBeCloseTo(45, 3);
  });
});
