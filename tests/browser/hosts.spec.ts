import { translator } from '../../src/i18n/translator';
import { type RunningHost, serveFolder } from '../../tools/browser/static-server';
import { expect, test } from './support/atlas';
import { DIST } from './support/published';

const t = translator('en');

const HOSTS = [
  { name: 'in a folder of its host', base: '/some/folder/' },
  { name: 'at the root of its host', base: '/' },
];

for (const { name, base } of HOSTS) {
  // Other tests open the site at the root of its host.
  test.describe(`the site ${name}`, { tag: base === '/' ? '@long' : [] }, () => {
    let host: RunningHost;
    test.beforeAll(async () => {
      host = await serveFolder({ root: DIST, base });
    });

    test.afterAll(async () => host.close());

    test('redirects from its root to a locale', async ({ page, atlas, faults }) => {
      faults.allowHost(host.url);
      await page.goto(host.url);
      await expect(atlas.heading).toHaveText(t('overview.title'));
      expect(atlas.address().pathname).toBe(`${base}en/`);
    });

    test('finds its root from an unknown address', async ({ page, atlas, faults }) => {
      faults.allowHost(host.url);
      faults.allow(/status of 404/);
      await page.goto(`${host.url}en/p/no-such-project/`);
      await expect(atlas.heading).toHaveText(t('list.title'));
      await expect(atlas.notices).toContainText('no-such-project');
      await expect.poll(() => atlas.address().pathname).toBe(`${base}en/p/`);
    });

    for (const path of ['en//p//chancay-port/', 'en///c/brssz~via.panama~cnsgh/']) {
      test(`opens /${path} as if its slashes were single`, async ({ page, atlas, faults }) => {
        faults.allowHost(host.url);
        faults.allow(/status of 404/);
        await page.goto(`${host.url}${path}`);
        await expect(atlas.heading).toBeVisible();
        await expect
          .poll(() => atlas.address().pathname)
          .toBe(`${base}${path.replace(/\/+/g, '/')}`);
        await expect(atlas.notices.locator('.notice')).toHaveCount(0);
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an unknown address says so in its language and leads to lists, in any folder', {
    tag: '@all',
  }, async ({ page, faults }) => {
    const host = await serveFolder({ root: DIST, base: '/some/folder/' });
    faults.allowHost(host.url);
    faults.allow(/status of 404/);
    const response = await page.goto(`${host.url}pt/c/brssz~cnsgh~nlrtm/`);
    expect(response?.status()).toBe(404);
    const help = () => page.frames().find((frame) => frame.url().endsWith('/pt/not-found.html'));
    await expect.poll(() => help() !== undefined).toBe(true);
    await help()
      ?.getByRole('link', { name: translator('pt')('list.title') })
      .click();
    await expect(page).toHaveURL(`${host.url}pt/p/`);
    await host.close();
  });
});

test('every served page refers to nothing outside its own folder', async ({ request }) => {
  const index = await (await request.get('/en/p/chancay-port/')).text();
  const addresses = [...index.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(
    ([, address]) => address ?? '',
  );
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => /^(\/|[a-z]+:)/i.test(address))).toEqual([]);
  expect(
    index.match(/<script(?![^>]*(\bsrc=|"application\/ld\+json"))[^>]*>/gi),
    'the one that the policy names',
  ).toHaveLength(1);
  expect(index).not.toMatch(/\bon\w+="|<style/i);
  expect(index).toMatch(/Content-Security-Policy/);
});
