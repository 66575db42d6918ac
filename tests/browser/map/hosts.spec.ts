import { translator } from '../../../src/i18n/translator';
import { type RunningHost, serveFolder } from '../../../tools/browser/static-server';
import { expect, test } from '../support/atlas';
import { expectDrawn, flat } from '../support/drawn';
import { DIST, VOYAGE_TITLE } from '../support/published';

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

    // `hosts.spec.ts` without a map opens pages on more kinds of hosts.
    test('opens a link cold and navigates from there', {
      tag: hasRanges ? '@all' : '@long',
    }, async ({ page, atlas, faults }) => {
      faults.allowHost(host.url);
      asked.length = 0;
      await atlas.open(`${host.url}en/c/pechy~cnsgh/?v=1&m=2.6/25/-170&l=corridor`);
      await expect(atlas.heading).toHaveText(VOYAGE_TITLE.en);
      await expectDrawn(atlas, { camera: flat(2.6, 25, -170) });
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

    test('draws the fine coast, or the basemap without a word', { tag: '@all' }, async ({
      page,
      atlas,
      faults,
    }) => {
      faults.allowHost(host.url);
      asked.length = 0;
      let isSaid = false;
      page.on('console', (message) => {
        isSaid ||= message.text().includes('fine-coast.pmtiles: the host sends no ranges');
      });
      await atlas.open(`${host.url}en/?v=1&m=10/-12.07/-77.1&l=none`);
      const statuses = () =>
        asked.filter(({ file }) => file.endsWith('fine-coast.pmtiles')).map(({ status }) => status);
      if (hasRanges) {
        await expect.poll(() => statuses().length).toBeGreaterThan(3);
        expect(new Set(statuses())).toEqual(new Set([206]));
      } else {
        await expect.poll(() => isSaid).toBe(true);
        expect(statuses()).toEqual([200]);
      }
      await expect(atlas.notices.getByText('fine-coast.pmtiles')).toHaveCount(0);
    });
  });
}
