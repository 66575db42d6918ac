import { formatLength } from '../../src/i18n/format-length';
import { translator } from '../../src/i18n/translator';
import { ALTERNATIVES, cardOf } from './support/alternatives';
import { expect, test } from './support/atlas';
import { CORRIDOR_ID } from './support/published';
import { REPEATED, tagsIn, tagsOfAlike } from './support/tags';
import { passageName } from './support/voyages';

const t = translator('en');
const PATH = `c/${CORRIDOR_ID}/`;

/** Console messages of a browser about a request that was broken on purpose. */
const BROKEN = /Failed to load resource|net::ERR_FAILED|[Ww]orker/;

test.describe('alternatives by sea', () => {
  test('are the same in the browser as in Node', async ({ page, atlas }) => {
    await atlas.open(`/en/${PATH}`);
    for (const route of ALTERNATIVES) {
      const card = cardOf(page, route);
      await expect(card).toContainText(formatLength('en', route.distance, 'nm'));
      for (const { id } of route.passages) {
        await expect(card).toContainText(passageName('en', id));
      }
    }
    await expect(atlas.notices.locator('.notice')).toHaveCount(0);
  });

  test('are requested on that page only, and again after it was left early @all', async ({
    page,
    atlas,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/generated\/routing|\/worker-/.test(request.url())) asked.push(request.url());
    });
    await atlas.open('/en/p/');
    await atlas.panel.getByRole('link', { name: t('action.back') }).click();
    await expect(atlas.heading).toHaveText(t('overview.title'));
    expect(asked).toEqual([]);
    await atlas.panel.getByRole('link', { name: t('overview.card-corridor') }).click();
    await atlas.panel.getByRole('link', { name: t('action.back') }).click();
    await expect(atlas.heading).toHaveText(t('overview.title'));
    await atlas.panel.getByRole('link', { name: t('overview.card-corridor') }).click();
    await expect(cardOf(page, ALTERNATIVES[0])).toBeVisible();
    await expect(atlas.notices.locator('.notice')).toHaveCount(0);
  });
});

test.describe('a routing engine that cannot be loaded', () => {
  for (const [i, { what, files, how, reason }] of (
    [
      { what: 'without its network', files: '**/network.bin', how: 'abort', reason: 'unreachable' },
      { what: 'without its worker', files: '**/assets/worker-*', how: 'abort', reason: 'stopped' },
      { what: 'with a damaged network', files: '**/network.bin', how: 'junk', reason: 'invalid' },
      {
        what: 'with a missing network',
        files: '**/network.bin',
        how: 'missing',
        reason: 'missing',
      },
      { what: 'with damaged waters', files: '**/waterways.json', how: 'junk', reason: 'invalid' },
    ] as const
  ).entries()) {
    test(`${what}: a notice, the rest works, and trying again works`, {
      tag: tagsOfAlike(i),
    }, async ({ page, atlas, faults }) => {
      faults.allow(BROKEN);
      await page.route(files, (route) => {
        if (how === 'abort') return route.abort();
        if (how === 'missing') return route.fulfill({ status: 404, body: '' });
        return route.fulfill({ body: '{"passages": 3} and some more that is no network at all' });
      });
      await atlas.open(`/en/${PATH}`);
      const detail = t(`failure.${reason}`);
      await expect(atlas.notices).toContainText(t('notice.routing-failed', { detail }));
      await expect(atlas.panel.getByText(t('page.failed', { reason: detail }))).toBeVisible();
      await expect(atlas.panel.getByRole('heading', { name: t('source.title') })).toBeVisible();
      await page.unroute(files);
      await atlas.notices.getByRole('button', { name: t('action.retry') }).click();
      await expect(cardOf(page, ALTERNATIVES[0])).toBeVisible();
      await expect(atlas.notices.locator('.notice')).toHaveCount(0);
    });
  }

  for (const locale of REPEATED) {
    test(`is reported in ${locale}`, { tag: tagsIn(locale) }, async ({ page, atlas, faults }) => {
      faults.allow(BROKEN);
      const words = translator(locale);
      await page.route('**/network.bin', (route) => route.abort());
      await page.goto(`/${locale}/${PATH}`);
      await expect(atlas.notices).toContainText(
        words('notice.routing-failed', { detail: words('failure.unreachable') }),
      );
    });
  }
});
