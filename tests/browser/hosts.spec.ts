import { translator } from '../../src/i18n/translator';
import { type RunningHost, serveFolder } from '../../tools/browser/static-server';
import { expect, isAccent, test } from './support/atlas';
import { DIST, seaTrack, THE_VOYAGE } from './support/published';

const t = translator('en');

const HOSTS = [
  { name: 'in a folder of its host', base: '/some/folder/', hasRanges: true },
  { name: 'on a host that knows no ranges', base: '/', hasRanges: false },
];

for (const { name, base, hasRanges } of HOSTS) {
  test.describe(`the site ${name}`, () => {
    let host: RunningHost;
    const asked: { file: string; status: number }[] = [];

    test.beforeAll(async () => {
      host = await serveFolder({
        root: DIST,
        base,
        hasRanges,
        onAnswer: (answer) => asked.push(answer),
      });
    });

    test.afterAll(async () => host.close());

    test('opens a link cold and goes on from there', async ({ page, atlas, faults }) => {
      faults.allowHost(host.url);
      asked.length = 0;
      await atlas.open(`${host.url}en/c/pechy~cnsgh/?v=1&m=2.6/25/-170&l=corridor`);
      await expect(atlas.heading).toHaveText(THE_VOYAGE.en);
      const camera = await atlas.cameraInAddress();
      const track = seaTrack.slice(
        Math.round(seaTrack.length * 0.15),
        Math.round(seaTrack.length * 0.85),
      );
      await expect
        .poll(async () => (await atlas.shareDrawn(track, camera, isAccent)).share)
        .toBeGreaterThan(0.9);
      await page
        .getByRole('link', { name: t('bar.projects') })
        .first()
        .click();
      await expect(atlas.heading).toHaveText(t('list.title'));
      expect(atlas.address().pathname).toBe(`${base}en/p/`);
      await page.reload();
      await expect(atlas.heading).toHaveText(t('list.title'));
      expect(asked.filter(({ status }) => status === 404)).toEqual([]);
      await expect
        .poll(() =>
          asked.filter(({ file }) => file.endsWith('world.pmtiles')).map(({ status }) => status),
        )
        .toContain(hasRanges ? 206 : 200);
    });

    test('leads from its root to a language', async ({ page, atlas, faults }) => {
      faults.allowHost(host.url);
      await page.goto(host.url);
      await expect(atlas.heading).toHaveText(t('overview.title'));
      expect(atlas.address().pathname).toBe(`${base}en/`);
    });

    test('finds itself from an address it does not know', async ({ page, atlas, faults }) => {
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

test('every page that is served names nothing outside its own folder', async ({ request }) => {
  const index = await (await request.get('/en/p/chancay-port/')).text();
  const addresses = [...index.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(
    ([, address]) => address ?? '',
  );
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => /^(\/|[a-z]+:)/i.test(address))).toEqual([]);
  expect(
    index.match(/<script(?![^>]*\bsrc=)[^>]*>/gi),
    'the one that the policy names',
  ).toHaveLength(1);
  expect(index).not.toMatch(/\bon\w+="|<style/i);
  expect(index).toMatch(/Content-Security-Policy/);
});
