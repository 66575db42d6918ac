import type { Page } from '@playwright/test';
import { translator } from '../../../src/i18n/translator';
import { type Atlas, expect, test } from '../support/atlas';
import { BROKEN, breakFile } from '../support/broken-file';
import { expectDrawn, flat } from '../support/drawn';
import { copyNear } from '../support/mercator';
import { mostIsolatedProject, nameOf, VOYAGE_TITLE } from '../support/published';

const t = translator('en');
const VIEW = '?v=1&m=2.6/25/-170';
const camera = flat(2.6, 25, -170);

test.describe('a lost graphics context', () => {
  test('that the browser restores is reported and recovered', {
    tag: '@long',
  }, async ({ page, atlas }) => {
    await atlas.open(`/en/c/pechy~cnsgh/${VIEW}&l=corridor`);
    await expectDrawn(atlas, { camera });
    await expectRecovery(atlas, { restoreAfter: 200 });
    await expectDrawn(atlas, { camera });
    await expect(atlas.heading).toHaveText(VOYAGE_TITLE.en);
    expect(decodeURIComponent(atlas.address().search)).toBe(`${VIEW}&l=corridor`);
    await expect(page.locator('#map canvas')).toHaveCount(1);
  });

  test('that is never restored is reported and recovered, repeatedly', {
    tag: '@all',
  }, async ({ page, atlas }) => {
    await atlas.open(`/en/c/pechy~cnsgh/${VIEW}&l=corridor`);
    for (let i = 0; i < 2; i++) {
      await expectDrawn(atlas, { camera });
      // A new map has to be created, here without a graphics card.
      await expectRecovery(atlas, { restoreAfter: undefined });
    }
    await expectDrawn(atlas, { camera });
    await expect(atlas.heading).toHaveText(VOYAGE_TITLE.en);
    expect(decodeURIComponent(atlas.address().search)).toBe(`${VIEW}&l=corridor`);
    await expect(page.locator('#map canvas')).toHaveCount(1);
    const { left, right, top, bottom } = await atlas.room();
    await atlas.drag({ x: (left + right) / 2, y: (top + bottom) / 2 }, { x: 120, y: 0 });
    await expect.poll(async () => copyNear((await atlas.camera()).lon, 180)).toBeLessThan(180);
    await expect.poll(async () => (await atlas.cameraInAddress()).lon).toBeGreaterThan(170);
  });

  async function expectRecovery(
    { page, notices }: Atlas,
    { restoreAfter }: { restoreAfter: number | undefined },
  ): Promise<void> {
    const message = t('notice.context-lost');
    expect(await loseContext(page, restoreAfter, message)).toBe(true);
    await expect(notices.or(page.locator('.map-message')).getByText(message)).toHaveCount(0);
  }
});

test.describe('a dataset that cannot be fetched', () => {
  test('project-list.json: the corridor stays', { tag: '@long' }, async ({
    page,
    atlas,
    faults,
  }) => {
    faults.allow(BROKEN);
    await breakFile(page, '**/generated/data/project-list.json', 'abort');
    await atlas.open(`/en/${VIEW}`);
    await expect(atlas.notices.locator('.notice')).toHaveCount(1);
    await expectDrawn(atlas, { camera });
  });

  test('corridor-map.json: the map stays, and trying again draws the corridor', {
    tag: '@all',
  }, async ({ page, atlas, faults }) => {
    faults.allow(BROKEN);
    await breakFile(page, '**/generated/data/*/corridor-map.json', 'abort');
    await page.goto(`/en/p/${VIEW}`);
    await expect(atlas.notices.locator('.notice')).toHaveCount(1);
    await atlas.idle();
    await page.unroute('**/generated/data/*/corridor-map.json');
    await atlas.notices.getByRole('button', { name: t('action.retry') }).click();
    await expect(atlas.notices.locator('.notice')).toHaveCount(0);
    await expectDrawn(atlas, { camera });
  });

  test('world.pmtiles: routes and projects are drawn without it, and trying again works', {
    tag: '@all',
  }, async ({ page, atlas, faults }) => {
    const file = 'world.pmtiles';
    faults.allow(BROKEN);
    await breakFile(page, `**/generated/basemap/${file}`, 'abort');
    await page.goto(`/en/${VIEW}&l=corridor`);
    await expect(atlas.notices).toContainText(t('notice.basemap-failed', { detail: file }));
    await expect(atlas.heading).toHaveText(t('overview.title'));
    await expectDrawn(atlas, { camera });
    await page.unroute(`**/generated/basemap/${file}`);
    const answer = page.waitForResponse(`**/generated/basemap/${file}`);
    await atlas.notices.getByRole('button', { name: t('action.retry') }).click();
    expect((await answer).ok()).toBe(true);
    await expectDrawn(atlas, { camera });
    await expect(atlas.notices.getByText(t('notice.basemap-failed', { detail: file }))).toHaveCount(
      0,
    );
  });

  test('a font: map and texts are shown without it', { tag: '@long' }, async ({
    page,
    atlas,
    faults,
  }) => {
    faults.allow(BROKEN);
    await page.route('**/*.woff2', (route) => route.abort());
    await atlas.open(`/en/${VIEW}&l=corridor`);
    await expect(atlas.heading).toHaveText(t('overview.title'));
    await expectDrawn(atlas, { camera });
  });
});

test.describe('a part of the program that cannot be fetched', () => {
  test('the worker: a notice, and lists and pages work', { tag: '@all' }, async ({
    page,
    atlas,
    faults,
  }) => {
    faults.allow(BROKEN, /[Ww]orker/);
    await page.route('**/*worker*', (route) => route.abort());
    await page.goto('/en/p/');
    const [before = ''] = t('notice.worker-failed', { detail: '{detail}' }).split('{detail}');
    await expect(atlas.notices).toContainText(before, { timeout: 45_000 });
    await openFirstProject(atlas);
  });

  test('the map: a notice, and lists and pages work', async ({ page, atlas, faults }) => {
    faults.allow(BROKEN);
    await page.route('**/assets/map-view*.js', (route) => route.abort());
    await page.goto('/en/p/');
    await expect(atlas.heading).toHaveText(t('list.title'));
    await openFirstProject(atlas);
  });
});

test.describe('the online base map', () => {
  test('is requested only when the reader turns it on, and its failure is reported', {
    tag: '@all',
  }, async ({ page, atlas, faults }) => {
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
    await expectDrawn(atlas, { camera });
  });
});

async function openFirstProject(atlas: Atlas): Promise<void> {
  const { id, name } = mostIsolatedProject();
  await atlas.panel
    .getByRole('link', { name: new RegExp(name.en) })
    .first()
    .click();
  await expect(atlas.heading).toHaveText(nameOf('project', id).en);
  await expect(atlas.panel.getByRole('heading', { name: t('source.title') })).toBeVisible();
}

/** Loses the context; resolves with whether the reader was told once the map is back. Rejects if it does not come back. */
async function loseContext(
  page: Page,
  restoreAfter: number | undefined,
  message: string,
): Promise<boolean> {
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
        let isReported = false;
        new MutationObserver((_, observer) => {
          isReported ||= document.body.textContent.includes(text);
          if (stage.getAttribute('data-map') !== 'ready' || !isReported) return;
          observer.disconnect();
          resolve(isReported);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
        extension.loseContext();
        if (after !== undefined) setTimeout(() => extension.restoreContext(), after);
        setTimeout(() => reject(new Error('The map did not come back within 30 seconds')), 30_000);
      }),
    [restoreAfter, message] as const,
  );
}
