import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { nameOf, projects, VOYAGE_TITLE } from './support/published';
import { REPEATED, tagsIn } from './support/tags';

for (const locale of REPEATED) {
  const t = translator(locale);

  test(`without WebGL a message is shown in ${locale}, and the list works`, {
    tag: tagsIn(locale),
  }, async ({ page, atlas }) => {
    await page.goto(`/${locale}/p/`);
    await expect(page.getByText(t('notice.no-webgl'))).toBeVisible();
    await expect(atlas.heading).toHaveText(t('list.title'));
    await atlas.panel.getByRole('searchbox').fill('chancay');
    const name = nameOf('project', 'chancay-port')[locale];
    await atlas.panel.getByRole('link').filter({ hasText: name }).first().click();
    await expect(atlas.heading).toHaveText(name);
    await expect(atlas.panel.getByRole('heading', { name: t('source.title') })).toBeVisible();
    expect(
      await page.evaluate(() => document.createElement('canvas').getContext('webgl2')),
    ).toBeNull();
  });
}

test('without WebGL every kind of page opens cold', { tag: '@all' }, async ({ page, atlas }) => {
  const t = translator('en');
  for (const [path, heading] of [
    ['', t('overview.title')],
    ['about/', t('about.title')],
    ['p/las-bambas/', nameOf('project', 'las-bambas').en],
    ['port/pechy/', nameOf('port', 'pechy').en],
    ['leg/chancay-tunnel/', nameOf('leg', 'chancay-tunnel').en],
    ['c/pechy~cnsgh/', VOYAGE_TITLE.en],
  ] as const) {
    await page.goto(`/en/${path}`);
    await expect(atlas.heading).toHaveText(heading);
    await expect(page.locator('.map-message', { hasText: t('notice.no-webgl') })).toBeVisible();
  }
});

test('without WebGL the filters work', async ({ page, atlas }) => {
  const t = translator('en', 'filters');
  await page.goto('/en/p/?v=1&f=sector:energy');
  const energy = projects.filter(({ sector }) => sector === 'energy');
  await expect(
    atlas.panel.getByText(t('sentence.count', { shown: energy.length, count: projects.length })),
  ).toBeVisible();
});
