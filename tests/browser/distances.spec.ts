import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, test } from './support/atlas';
import { CORRIDOR_ID, distances, passages } from './support/published';
import { REPEATED, tagsIn, tagsOfAlike } from './support/tags';

const t = translator('en');
const tDistances = translator('en', 'distances');
const PATH = '/en/about/distances/';

/** Returns the table of distances by sea, which stands before that of lengths over land. */
const seaTable = ({ panel }: Atlas) => panel.locator('.distance-table').first();

test.describe('the page on distances', () => {
  for (const locale of REPEATED) {
    test(`states method and accuracy in ${locale}`, { tag: tagsIn(locale) }, async ({
      page,
      atlas,
    }) => {
      const words = translator(locale, 'distances');
      await atlas.open(`/${locale}/about/distances/`);
      await expect(atlas.panel.getByText(words('lead'))).toBeVisible();
      await expect(atlas.panel.getByText(words('not-navigation'))).toBeVisible();
      for (const { id } of distances.strata) {
        await expect(
          atlas.panel.getByRole('rowheader', { name: words(`stratum.${id}`), exact: true }),
        ).toBeVisible();
      }
      await expect(seaTable(atlas).locator('tbody tr')).toHaveCount(distances.rows.length);
      await expect(page.locator('.passage-table tbody tr')).toHaveCount(passages.length);
    });
  }

  test('filters rows while one types', async ({ atlas }) => {
    await atlas.open(PATH);
    await atlas.panel.getByLabel(tDistances('rows-search')).fill('callao shanghai');
    const rows = seaTable(atlas).locator('tbody tr');
    const matching = distances.rows.filter(({ from, to, via, source }) =>
      [/callao/i, /shanghai/i].every((word) =>
        word.test(`${from.name} ${to.name} ${via} ${source}`),
      ),
    );
    await expect(rows).toHaveCount(matching.length);
    await atlas.panel.getByLabel(tDistances('rows-search')).fill('atlantis');
    await expect(
      atlas.panel.getByText(tDistances('rows-none', { text: 'atlantis' })),
    ).toBeVisible();
    await expect(seaTable(atlas)).toBeHidden();
  });

  test('sorts by any column and announces the order', async ({ atlas }) => {
    await atlas.open(PATH);
    const first = seaTable(atlas).locator('tbody tr').first();
    const column = (key: 'rows-published' | 'rows-error') =>
      atlas.panel.getByRole('columnheader', { name: tDistances(key) });
    await expect(column('rows-error')).toHaveAttribute('aria-sort', 'descending');
    await column('rows-published').getByRole('button').click();
    await expect(column('rows-published')).toHaveAttribute('aria-sort', 'ascending');
    await expect(column('rows-error')).not.toHaveAttribute('aria-sort');
    const shortest = Math.min(...distances.rows.map(({ published }) => published));
    await expect(first.getByRole('cell').first()).toHaveText(String(shortest));
    await column('rows-published').getByRole('button').press('Enter');
    await expect(column('rows-published')).toHaveAttribute('aria-sort', 'descending');
  });

  test('is linked from the corridor and from the page about the atlas', async ({ atlas }) => {
    for (const path of [`/en/c/${CORRIDOR_ID}/`, '/en/about/']) {
      await atlas.open(path);
      await atlas.panel
        .getByRole('link', { name: t('distances.title') })
        .first()
        .click();
      await expect(atlas.heading).toHaveText(t('distances.title'));
      expect(atlas.address().pathname).toBe(PATH);
    }
  });

  for (const [i, file] of [
    '**/generated/routing/distances.json',
    '**/generated/data/*/passages.json',
  ].entries()) {
    test(`without ${file.split('/').at(-1)} shows a notice, and trying again works`, {
      tag: tagsOfAlike(i),
    }, async ({ page, atlas, faults }) => {
      faults.allow(/Failed to load resource|net::ERR_FAILED/);
      await page.route(file, (route) => route.abort());
      await page.goto(PATH);
      const failure = atlas.panel.getByText(t('page.failed', { reason: t('failure.unreachable') }));
      await expect(failure).toBeVisible();
      await page.unroute(file);
      await atlas.panel.getByRole('button', { name: t('action.retry') }).click();
      await expect(failure).toHaveCount(0);
      await expect(page.locator('.passage-table tbody tr')).toHaveCount(passages.length);
      await expect(seaTable(atlas).locator('tbody tr')).toHaveCount(distances.rows.length);
    });
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

    test('has no line that runs off the screen', async ({ page, atlas }) => {
      await atlas.open('/es/about/distances/');
      await page.locator('.passage-table').first().waitFor();
      const isWider = await page.evaluate(() => {
        const body = document.querySelector('.panel-body');
        return body ? body.scrollWidth > body.clientWidth : true;
      });
      expect(isWider).toBe(false);
    });
  });
});
