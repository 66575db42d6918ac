import { LOCALES } from '../../src/domain/locale';
import { type Translate, translator } from '../../src/i18n/translator';
import { expect, literal, test } from './support/atlas';
import { axeFaults } from './support/axe';
import { tooWide } from './support/layout';
import { CORRIDOR_ID, nameOf, projects, VOYAGE_TITLE } from './support/published';
import { REPEATED, tagsIn } from './support/tags';

const PAGES = [
  { path: '', heading: (t: Translate) => t('overview.title') },
  { path: 'p/', heading: (t: Translate) => t('list.title') },
  { path: 'about/', heading: (t: Translate) => t('about.title') },
  {
    path: 'about/distances/',
    heading: (t: Translate) => t('distances.title'),
  },
] as const;

const RECORDS = [
  { path: 'p/chancay-port/', name: nameOf('project', 'chancay-port') },
  { path: 'port/pechy/', name: nameOf('port', 'pechy') },
  { path: 'leg/chancay-tunnel/', name: nameOf('leg', 'chancay-tunnel') },
  { path: `c/${CORRIDOR_ID}/`, name: VOYAGE_TITLE },
] as const;

test.describe('a link opened cold', () => {
  for (const [n, locale] of LOCALES.entries()) {
    const t = translator(locale);
    const isRead = (_: unknown, i: number) => i % LOCALES.length === n;
    // Every page and record in one locale: `records.spec` opens more.
    const pages = [
      ...PAGES.filter(isRead).map(({ path, heading }) => ({ path, heading: heading(t) })),
      ...RECORDS.filter(isRead).map(({ path, name }) => ({ path, heading: name[locale] })),
    ];
    for (const { path, heading } of pages) {
      test(`shows /${locale}/${path} in its locale`, async ({ page, atlas }) => {
        const response = await page.goto(`/${locale}/${path}`);
        expect(response?.status()).toBe(200);
        const served = (await response?.text()) ?? '';
        await expect(atlas.heading).toHaveText(heading);
        await expect(page.locator('html')).toHaveAttribute(
          'lang',
          locale === 'zh' ? 'zh-Hans' : locale,
        );
        await expect(page).toHaveTitle(new RegExp(literal(t('app.name'))));
        if (path !== '') await expect(page).toHaveTitle(new RegExp(literal(heading)));
        expect(served).toContain(`<html lang="${locale === 'zh' ? 'zh-Hans' : locale}"`);
        expect(atlas.address().pathname).toBe(`/${locale}/${path}`);
        expect(atlas.address().search).toBe('');
        await expect(atlas.notices.locator('.notice')).toHaveCount(0);
      });
    }
  }

  test.describe('in a browser set to Spanish', () => {
    test.use({ locale: 'es-PE' });

    test("uses the browser's language where the address names none", async ({ page, atlas }) => {
      await page.goto('/');
      await expect(atlas.heading).toHaveText(translator('es')('overview.title'));
      expect(atlas.address().pathname).toBe('/es/');
    });
  });
});

test.describe('the view in a link', () => {
  test('keeps the text filter of the list', async ({ page, atlas }) => {
    const t = translator('en');
    await atlas.open('/en/p/');
    const shown = projects.filter(({ country }) => country === 'CL').length;
    const tFilters = translator('en', 'filters');
    const count = atlas.panel.getByText(
      tFilters('sentence.count', { shown, count: projects.length }),
    );
    await page.getByLabel(t('list.search')).pressSequentially('CHILE ');
    await expect(count).toBeVisible();
    await expect.poll(() => atlas.address().search).toBe('?v=1&q=CHILE');
    await page.reload();
    await expect(count).toBeVisible();
    await atlas.panel.getByRole('button', { name: tFilters('chip.clear') }).click();
    await expect(page.getByLabel(t('list.search'))).toHaveValue('');
    await expect.poll(() => atlas.address().search).toBe('');
  });

  test('distinguishes no value from the default', async ({ page, atlas }) => {
    const t = translator('en');
    await atlas.open('/en/?v=1&f=sector:none&l=none');
    await page.getByRole('button', { name: t('legend.title') }).click();
    for (const layer of ['corridor', 'land-legs', 'ports', 'projects'] as const) {
      await expect(page.getByRole('switch', { name: t(`layer.${layer}`) })).not.toBeChecked();
    }
    await (await atlas.unitChoice('km')).check({ force: true });
    await expect
      .poll(() => decodeURIComponent(atlas.address().search), 'both are written again')
      .toBe('?v=1&f=sector:none&l=none&u=km');
  });
});

test.describe('a renamed record', () => {
  test('redirects to its present address and leaves no trace of the former', async ({
    page,
    atlas,
    faults,
  }) => {
    faults.allow(/status of 404/);
    await page.goto('/es/p/');
    await expect(atlas.heading).toHaveText(translator('es')('list.title'));
    await page.goto('/es/p/puerto-chancay?v=1&u=km');
    await expect(atlas.heading).toHaveText(nameOf('project', 'chancay-port').es);
    await expect.poll(() => atlas.address().pathname).toBe('/es/p/chancay-port/');
    expect(atlas.address().search).toBe('?v=1&u=km');
    await expect(atlas.notices.locator('.notice')).toHaveCount(0);
    await page.goBack();
    await expect(atlas.heading).toHaveText(translator('es')('list.title'));
  });

  test('is resolved in the stops of a voyage too', async ({ page, atlas, faults }) => {
    faults.allow(/status of 404/);
    await page.goto('/en/c/pechy~cnsha/');
    await expect(atlas.heading).toHaveText(VOYAGE_TITLE.en);
    await expect.poll(() => atlas.address().pathname).toBe(`/en/c/${CORRIDOR_ID}/`);
  });
});

test.describe('a link pinned to an earlier version of the data', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('says what has changed since in what the page shows, until the pin is removed', {
    tag: '@all',
  }, async ({ page, atlas }) => {
    const t = translator('en', 'links');
    await atlas.open('/en/p/mixue-brazil/?v=1&data=@2026.11.2');
    const note = page.getByRole('region', { name: t('label') });
    await expect(note).toContainText('version 2026.11.2 of the data, of 29 Nov 2026');
    await note.getByRole('button', { name: t('show') }).click();
    await expect(note).toContainText(
      /Announced \(14 May 2025\).*Under construction \(7 Feb 2026\)/,
    );
    expect(await axeFaults(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await note.getByRole('button', { name: t('remove') }).click();
    await expect(note).toHaveCount(0);
    await expect.poll(() => atlas.address().search).toBe('');
  });
});

test.describe('a damaged link', () => {
  for (const locale of REPEATED) {
    test(`opens the nearest view with a notice in ${locale}`, { tag: tagsIn(locale) }, async ({
      atlas,
    }) => {
      const t = translator(locale);
      await atlas.open(`/${locale}/p/?v=1&m=far/away&l=corridor.monorails&u=km`);
      await expect(atlas.heading).toHaveText(t('list.title'));
      await expect(atlas.notices).toContainText(
        t('notice.link-damaged', { detail: 'm=far/away, l=monorails' }),
      );
      await expect(await atlas.unitChoice('km')).toBeChecked();
      await expect.poll(() => atlas.address().search).toBe('?v=1&l=corridor&u=km');
    });

    test(`redirects an unknown project to the list with a notice in ${locale}`, {
      tag: tagsIn(locale),
    }, async ({ page, atlas, faults }) => {
      faults.allow(/status of 404/);
      const t = translator(locale);
      const response = await page.goto(`/${locale}/p/castle-in-spain/?v=1&u=mi`);
      expect(response?.status()).toBe(404);
      await expect(atlas.heading).toHaveText(t('list.title'));
      await expect(atlas.notices).toContainText(
        t('notice.unknown-record', { detail: 'castle-in-spain' }),
      );
      await expect.poll(() => atlas.address().pathname).toBe(`/${locale}/p/`);
      expect(atlas.address().search).toBe('?v=1&u=mi');
    });
  }

  test('to a chart that its page lacks opens the page with a notice', { tag: '@all' }, async ({
    atlas,
  }) => {
    await atlas.open('/en/trade/peru-to-china/?chart=no-such');
    await expect(atlas.notices).toContainText('chart=no-such');
    await expect.poll(() => atlas.address().search).toBe('');
  });

  test('redirects an unknown port to the overview', async ({ page, atlas, faults }) => {
    faults.allow(/status of 404/);
    await page.goto('/en/port/xxxxx/');
    await expect(atlas.heading).toHaveText(translator('en')('overview.title'));
    await expect(atlas.notices).toContainText('xxxxx');
    await expect.poll(() => atlas.address().pathname).toBe('/en/');
  });

  for (const [path, tag] of [
    ['/en/nowhere', []],
    ['/en/nowhere/at/all/', '@long'],
    ['/en/p/a/b/c', '@long'],
    ['/fr/', '@all'],
    ['/en/p/%E0%A4%A', '@all'],
  ] as readonly (readonly [path: string, tag: string | []])[]) {
    test(`redirects ${path} to the overview`, { tag }, async ({ page, atlas, faults }) => {
      faults.allow(/status of 40[04]/);
      await page.goto(path);
      await expect(atlas.heading).toHaveText(translator('en')('overview.title'));
      await expect(atlas.notices.locator('.notice')).toHaveCount(1);
      await expect.poll(() => atlas.address().pathname).toBe('/en/');
    });
  }

  test('is never taken for markup', async ({ page, atlas, faults }) => {
    faults.allow(/status of 404/);
    await page.goto('/en/?v=1&m=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    await expect(atlas.notices).toContainText('m=<img src=x onerror=alert(1)>');
    await expect(page.locator('.notices img')).toHaveCount(0);
  });
});
