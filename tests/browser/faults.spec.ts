import type { Page } from '@playwright/test';
import { bundleOf } from '../../src/domain/bundle';
import { LOCALES } from '../../src/domain/locale';
import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, isAccent, test } from './support/atlas';
import { loneliestProject, nameOf, seaTrack, THE_VOYAGE } from './support/published';

const t = translator('en');
const VIEW = '?v=1&m=2.6/25/-170';

/** What a browser says of a request that was broken on purpose. */
const BROKEN = /Failed to load resource|net::ERR_FAILED/;

test.describe('a lost graphics context', () => {
  for (const { name, restoreAfter, within } of [
    { name: 'that the browser gives back', restoreAfter: 200, within: 2000 },
    // A whole new map has to be made, and here without a graphics card.
    { name: 'that never comes back', restoreAfter: undefined, within: 5000 },
  ]) {
    test(`${name} is told of and made good within ${within / 1000} seconds`, async ({
      page,
      atlas,
    }) => {
      await atlas.open(`/en/c/pechy~cnsgh/${VIEW}&l=corridor`);
      await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
      const camera = await atlas.cameraInAddress();
      await expectDrawn(atlas, camera);

      const { milliseconds, said } = await loseContext(
        page,
        restoreAfter,
        t('notice.context-lost'),
      );
      expect(said).toBe(true);
      expect(milliseconds).toBeLessThan(within);
      await expect(page.getByText(t('notice.context-lost'))).toHaveCount(0);
      await expectDrawn(atlas, camera);
      await expect(atlas.heading).toHaveText(THE_VOYAGE.en);
      expect(decodeURIComponent(atlas.address().search)).toBe(`${VIEW}&l=corridor`);
      await expect(page.locator('#map canvas')).toHaveCount(1);
    });
  }

  test('can be lost a second time', async ({ page, atlas }) => {
    await atlas.open(`/en/${VIEW}&l=corridor`);
    for (let i = 0; i < 2; i++) {
      await loseContext(page, undefined, t('notice.context-lost'));
      await expect(page.getByText(t('notice.context-lost'))).toHaveCount(0);
    }
    await expectDrawn(atlas, await atlas.cameraInAddress());
    const { left, right, top, bottom } = await atlas.room();
    await atlas.drag({ x: (left + right) / 2, y: (top + bottom) / 2 }, { x: 120, y: 0 });
    await expect.poll(async () => (await atlas.cameraInAddress()).lon).toBeGreaterThan(170);
  });
});

test.describe('a dataset that does not come', () => {
  for (const [how, reason] of [
    ['abort', 'unreachable'],
    ['not JSON', 'invalid'],
    ['not what was expected', 'invalid'],
  ] as const) {
    test(`projects.json, ${how}: the corridor stays, and trying again helps`, async ({
      page,
      atlas,
      faults,
    }) => {
      faults.allow(BROKEN);
      await breakFile(page, '**/generated/data/projects.json', how);
      await page.goto(`/en/${VIEW}`);
      const notice = t('notice.projects-failed', { detail: t(`failure.${reason}`) });
      await expect(atlas.notices).toContainText(notice);
      await atlas.drawn();
      await expectDrawn(atlas, await atlas.cameraInAddress());
      await page.unroute('**/generated/data/projects.json');
      await atlas.notices.getByRole('button', { name: t('action.retry') }).click();
      await expect(page.getByText(notice)).toHaveCount(0);
      await expect(atlas.panel.getByText(/^\d+ projects, to search/)).toBeVisible();
    });

    test(`corridor-map.json, ${how}: the map and the projects stay, and trying again helps`, async ({
      page,
      atlas,
      faults,
    }) => {
      faults.allow(BROKEN);
      await breakFile(page, '**/generated/data/corridor-map.json', how);
      await page.goto('/en/p/?v=1&m=2.6/25/-170');
      const notice = t('notice.corridor-failed', { detail: t(`failure.${reason}`) });
      await expect(atlas.notices).toContainText(notice);
      await expect(
        atlas.panel.getByRole('link', { name: new RegExp(loneliestProject().name.en) }),
      ).toBeVisible();
      await page.unroute('**/generated/data/corridor-map.json');
      await atlas.notices.getByRole('button', { name: t('action.retry') }).click();
      await expect(page.getByText(notice)).toHaveCount(0);
      await expectDrawn(atlas, await atlas.cameraInAddress());
    });

    test(`a record, ${how}: its page says so, and trying again helps`, async ({
      page,
      atlas,
      faults,
    }) => {
      faults.allow(BROKEN);
      const { id } = loneliestProject();
      const bundle = `**/generated/data/${bundleOf('project', id)}`;
      await breakFile(page, bundle, how, id);
      await page.goto(`/en/p/${id}/`);
      await expect(
        atlas.panel.getByText(t('page.failed', { reason: t(`failure.${reason}`) })),
      ).toBeVisible();
      await expect(atlas.heading).toHaveText(nameOf('project', id).en);
      await page.unroute(bundle);
      await atlas.panel.getByRole('button', { name: t('action.retry') }).click();
      await expect(atlas.panel.getByRole('heading', { name: t('source.title') })).toBeVisible();
    });
  }

  for (const locale of LOCALES) {
    test(`is told of in ${locale}`, async ({ page, atlas, faults }) => {
      faults.allow(BROKEN);
      const words = translator(locale);
      await breakFile(page, '**/generated/data/projects.json', 'abort');
      await page.goto(`/${locale}/`);
      await expect(atlas.notices).toContainText(
        words('notice.projects-failed', { detail: words('failure.unreachable') }),
      );
    });
  }

  for (const file of ['world.pmtiles', 'labels.json'] as const) {
    test(`${file}: routes and projects are drawn without it, and trying again helps`, async ({
      page,
      atlas,
      faults,
    }) => {
      faults.allow(BROKEN);
      await breakFile(page, `**/generated/basemap/${file}`, 'abort');
      await page.goto(`/en/${VIEW}&l=corridor`);
      await expect(atlas.notices).toContainText(t('notice.basemap-failed', { detail: file }));
      await expect(atlas.heading).toHaveText(t('overview.title'));
      await expectDrawn(atlas, await atlas.cameraInAddress());
      await page.unroute(`**/generated/basemap/${file}`);
      const answer = page.waitForResponse(`**/generated/basemap/${file}`);
      await atlas.notices.getByRole('button', { name: t('action.retry') }).click();
      expect((await answer).ok()).toBe(true);
      await expectDrawn(atlas, await atlas.cameraInAddress());
      await expect(page.getByText(t('notice.basemap-failed', { detail: file }))).toHaveCount(0);
    });
  }

  test('a font: the map and the words are there all the same', async ({ page, atlas, faults }) => {
    faults.allow(BROKEN);
    await page.route('**/*.woff2', (route) => route.abort());
    await atlas.open(`/en/${VIEW}&l=corridor`);
    await expect(atlas.heading).toHaveText(t('overview.title'));
    await expectDrawn(atlas, await atlas.cameraInAddress());
  });
});

test.describe('a part of the program that does not come', () => {
  test('the worker: a message, the list and the pages go on', async ({ page, atlas, faults }) => {
    faults.allow(BROKEN, /[Ww]orker/);
    await page.route('**/*worker*', (route) => route.abort());
    await page.goto('/en/p/');
    const [before = ''] = t('notice.worker-failed', { detail: '{detail}' }).split('{detail}');
    await expect(atlas.notices).toContainText(before, { timeout: 45_000 });
    await openFirstProject(atlas);
  });

  test('the map: a message, the list and the pages go on', async ({ page, atlas, faults }) => {
    faults.allow(BROKEN);
    await page.route('**/assets/map-view*.js', (route) => route.abort());
    await page.goto('/en/p/');
    await expect(atlas.heading).toHaveText(t('list.title'));
    await openFirstProject(atlas);
  });
});

test.describe('the online base map', () => {
  test('is asked for only when the reader turns it on, and its failure is told', async ({
    page,
    atlas,
    faults,
  }) => {
    faults.allow(
      BROKEN,
      /request to another host: https:\/\/tiles\.openfreemap\.org\/styles\/positron$/,
    );
    await page.route('https://tiles.openfreemap.org/**', (route) => route.abort());
    await atlas.open(`/en/${VIEW}`);
    expect(faults.seen).toEqual([]);
    await page.getByRole('button', { name: t('legend.title') }).click();
    await page.getByRole('switch', { name: t('legend.online-basemap') }).focus();
    await page.keyboard.press('Space');
    await expect(atlas.notices).toContainText(
      t('notice.online-basemap-failed', { detail: 'tiles.openfreemap.org' }),
    );
    await expect(page.getByRole('switch', { name: t('legend.online-basemap') })).not.toBeChecked();
    await expectDrawn(atlas, await atlas.cameraInAddress());
  });
});

async function breakFile(
  page: Page,
  url: string,
  how: 'abort' | 'not JSON' | 'not what was expected',
  /** What in the file is not what was expected. */
  key = 'seaLeg',
): Promise<void> {
  await page.route(url, (route) => {
    if (how === 'abort') return route.abort();
    const body = how === 'not JSON' ? `{"${key}": ` : `{"${key}": 3}`;
    return route.fulfill({ contentType: 'application/json', body });
  });
}

async function openFirstProject(atlas: Atlas): Promise<void> {
  const { id, name } = loneliestProject();
  await atlas.panel
    .getByRole('link', { name: new RegExp(name.en) })
    .first()
    .click();
  await expect(atlas.heading).toHaveText(nameOf('project', id).en);
  await expect(atlas.panel.getByRole('heading', { name: t('source.title') })).toBeVisible();
}

async function expectDrawn(
  atlas: Atlas,
  camera: Awaited<ReturnType<Atlas['camera']>>,
): Promise<void> {
  const track = seaTrack.slice(
    Math.round(seaTrack.length * 0.15),
    Math.round(seaTrack.length * 0.85),
  );
  await expect
    .poll(async () => (await atlas.shareDrawn(track, camera, isAccent)).share, {
      message: 'share of the line that is drawn',
      timeout: 30_000,
    })
    .toBeGreaterThan(0.9);
}

/** Takes the context away; says how long the map stood still and whether the reader was told. */
async function loseContext(
  page: Page,
  restoreAfter: number | undefined,
  message: string,
): Promise<{ milliseconds: number; said: boolean }> {
  return page.evaluate(
    ([after, text]) =>
      new Promise((resolve, reject) => {
        const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
        const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        const stage = document.querySelector('[data-map]');
        if (!extension || !stage) {
          reject(new Error('No WebGL 2 context, or no stage'));
          return;
        }
        let said = false;
        const start = performance.now();
        new MutationObserver((_, observer) => {
          said ||= document.body.textContent.includes(text);
          if (stage.getAttribute('data-map') !== 'ready' || !said) return;
          observer.disconnect();
          resolve({ milliseconds: performance.now() - start, said });
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
        extension.loseContext();
        if (after !== undefined) setTimeout(() => extension.restoreContext(), after);
        setTimeout(() => reject(new Error('The map did not come back within 30 seconds')), 30_000);
      }),
    [restoreAfter, message] as const,
  );
}
