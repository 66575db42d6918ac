import { LOCALES } from '../../src/domain/locale';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { BROKEN, breakFile } from './support/broken-file';
import { mostIsolatedProject, nameOf, recordPath } from './support/published';
import { REPEATED, tagsIn } from './support/tags';

const t = translator('en');

test.describe('a dataset that cannot be fetched', () => {
  // Each run has each fault and each file once; the long run has all pairs.
  for (const [i, [how, reason]] of (
    [
      ['abort', 'unreachable'],
      ['not JSON', 'invalid'],
      ['not what was expected', 'invalid'],
    ] as const
  ).entries()) {
    test(`project-list.json, ${how}: a notice, and trying again works`, {
      tag: i === 0 ? [] : '@long',
    }, async ({ page, atlas, faults }) => {
      faults.allow(BROKEN);
      await breakFile(page, '**/generated/data/project-list.json', how);
      await atlas.open('/en/');
      const notice = t('notice.projects-failed', { detail: t(`failure.${reason}`) });
      await expect(atlas.notices).toContainText(notice);
      await page.unroute('**/generated/data/project-list.json');
      await atlas.notices.getByRole('button', { name: t('action.retry') }).click();
      await expect(atlas.notices.getByText(notice)).toHaveCount(0);
      await page.getByRole('link', { name: t('bar.projects'), exact: true }).click();
      await expect(atlas.linkTo(mostIsolatedProject().name.en)).toBeVisible();
    });

    test(`corridor-map.json, ${how}: the projects stay, and trying again works`, {
      tag: i === 1 ? [] : '@long',
    }, async ({ page, atlas, faults }) => {
      faults.allow(BROKEN);
      await breakFile(page, '**/generated/data/*/corridor-map.json', how);
      await page.goto('/en/p/');
      const notice = t('notice.corridor-failed', { detail: t(`failure.${reason}`) });
      await expect(atlas.notices).toContainText(notice);
      await expect(
        atlas.panel.getByRole('link', { name: new RegExp(mostIsolatedProject().name.en) }),
      ).toBeVisible();
      await page.unroute('**/generated/data/*/corridor-map.json');
      await atlas.notices.getByRole('button', { name: t('action.retry') }).click();
      await expect(atlas.notices.getByText(notice)).toHaveCount(0);
      await atlas.panel.getByRole('link', { name: t('action.back') }).click();
      await expect(atlas.linkTo(nameOf('port', 'pechy').en)).toBeVisible();
    });

    test(`a record, ${how}: its page shows a notice, and trying again works`, {
      tag: i === 2 ? [] : '@long',
    }, async ({ page, atlas, faults }) => {
      faults.allow(BROKEN);
      const { id } = mostIsolatedProject();
      const file = `**/generated/${recordPath('project', id)}`;
      await breakFile(page, file, how);
      await page.goto(`/en/p/${id}/`);
      await expect(
        atlas.panel.getByText(t('page.failed', { reason: t(`failure.${reason}`) })),
      ).toBeVisible();
      await expect(atlas.heading).toHaveText(nameOf('project', id).en);
      await page.unroute(file);
      await atlas.panel.getByRole('button', { name: t('action.retry') }).click();
      await expect(atlas.panel.getByRole('heading', { name: t('source.title') })).toBeVisible();
    });
  }

  for (const locale of REPEATED) {
    test(`is reported in ${locale}`, { tag: tagsIn(locale) }, async ({ page, atlas, faults }) => {
      faults.allow(BROKEN);
      const words = translator(locale);
      await breakFile(page, '**/generated/data/project-list.json', 'abort');
      await page.goto(`/${locale}/`);
      await expect(atlas.notices).toContainText(
        words('notice.projects-failed', { detail: words('failure.unreachable') }),
      );
    });
  }
});

test.describe('code or messages that cannot be fetched', () => {
  for (const [what, files] of [
    ['messages of every locale', '**/assets/messages-*'],
    ['the panel', '**/assets/panels-*.js'],
  ] as const) {
    test(`${what}: a message in every language, and a link that tries again`, async ({
      page,
      faults,
    }) => {
      faults.allow(BROKEN);
      await page.route(files, (route) => route.abort());
      await page.goto('/es/');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('No se pudo cargar el Atlas del Corredor');
      await expect(alert.getByRole('link')).toHaveCount(LOCALES.length);
      await page.unroute(files);
      await alert.getByRole('link', { name: 'Reintentar' }).click();
      await expect(page.locator('#panel h1')).toBeVisible();
    });
  }

  test('messages of one locale: the atlas opens in another with a notice', async ({
    page,
    atlas,
    faults,
  }) => {
    faults.allow(BROKEN);
    await page.route('**/assets/messages-es-*', (route) => route.abort());
    await page.goto('/es/');
    await expect(atlas.notices).toContainText('Español');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
