import type { Page } from '@playwright/test';
import { LOCALES } from '../../src/domain/locale';
import { joinApproaches, type SeaRoute } from '../../src/domain/sea-route';
import type { Position } from '../../src/geo/position';
import { nauticalMiles } from '../../src/geo/units';
import { formatLength } from '../../src/i18n/format-length';
import { translator } from '../../src/i18n/translator';
import { openRouter } from '../../tools/routing/built-router';

import { type Atlas, expect, isAccent, test } from './support/atlas';
import { corridorMap, seaTrack, THE_CORRIDOR } from './support/published';
import { passageName } from './support/voyages';

const t = translator('en');
const PATH = `c/${THE_CORRIDOR}/`;
const VIEW = '?v=1&m=2.6/25/-170&l=corridor';

/** What a browser says of a request that was broken on purpose. */
const BROKEN = /Failed to load resource|net::ERR_FAILED|[Ww]orker/;

/** Two ways beside the best one, as the same engine finds them here where a strait of that is closed. */
const OTHERS = [wayWithout('tsugaru'), wayWithout('korea')];

test.describe('other ways by sea', () => {
  test('are worked out in the browser, as the same engine does elsewhere', async ({
    page,
    atlas,
  }) => {
    await atlas.open(`/en/${PATH}`);
    for (const route of OTHERS) {
      const card = cardOf(page, route);
      await expect(card).toContainText(formatLength('en', route.distance, 'nm'));
      for (const { id } of route.passages) {
        await expect(card).toContainText(passageName('en', id));
      }
    }
    await expect(atlas.notices.locator('.notice')).toHaveCount(0);
  });

  test('are drawn thin and grey below the sea leg, which stays whole', async ({ page, atlas }) => {
    await atlas.open(`/en/${PATH}${VIEW}`);
    await cardOf(page, OTHERS[0]).waitFor();
    const camera = await atlas.cameraInAddress();
    for (const route of OTHERS) {
      const track = joinApproaches(route.approaches, route.track);
      const middle = track.slice(Math.round(track.length * 0.3), Math.round(track.length * 0.8));
      await expectDrawn(atlas, middle, isLine);
    }
    await expectDrawn(
      atlas,
      seaTrack.slice(Math.round(seaTrack.length * 0.15), Math.round(seaTrack.length * 0.85)),
      isAccent,
    );
    expect(camera.zoom).toBeCloseTo(2.6, 1);
  });

  test('light up on the map for the row that is pointed at or focused', async ({ page, atlas }) => {
    await atlas.open(`/en/${PATH}${VIEW}`);
    const way = cardOf(page, OTHERS[0]);
    await way.hover();
    const name = page.locator('.hover-name');
    await expect(name).toContainText(passageName('en', 'la-perouse'));
    await page.mouse.move(0, 0);
    await expect(name).toHaveCount(0);
    await way.focus();
    await expect(name).toBeVisible();
  });

  test('light up in the list for the line that is pointed at', async ({ page, atlas }) => {
    await atlas.open(`/en/${PATH}${VIEW}`);
    const [, last] = OTHERS;
    await cardOf(page, last).waitFor();
    const track = last?.track ?? [];
    const place = track[Math.round(track.length * 0.55)] ?? [0, 0];
    const { x, y } = await atlas.pixelOf(place, await atlas.cameraInAddress());
    // The line may be drawn a moment after its card.
    await expect(async () => {
      await page.mouse.move(x - 30, y - 30);
      await page.mouse.move(x, y);
      await expect(cardOf(page, last)).toHaveAttribute('data-lit', { timeout: 2000 });
    }).toPass();
  });

  test('are asked for on that page alone, and again after it was left at once', async ({
    page,
    atlas,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/generated\/routing|\/worker-/.test(request.url())) asked.push(request.url());
    });
    await atlas.open('/en/');
    expect(asked).toEqual([]);
    await atlas.panel.getByRole('link', { name: t('overview.card-corridor') }).click();
    await atlas.panel.getByRole('link', { name: t('action.back') }).click();
    await expect(atlas.heading).toHaveText(t('overview.title'));
    await atlas.panel.getByRole('link', { name: t('overview.card-corridor') }).click();
    await expect(cardOf(page, OTHERS[0])).toBeVisible();
    await expect(atlas.notices.locator('.notice')).toHaveCount(0);
  });
});

test.describe('a routing engine that cannot be had', () => {
  for (const { what, files, how, reason } of [
    { what: 'without its network', files: '**/network.bin', how: 'abort', reason: 'unreachable' },
    { what: 'with a damaged network', files: '**/network.bin', how: 'junk', reason: 'invalid' },
    { what: 'with a missing network', files: '**/network.bin', how: 'missing', reason: 'missing' },
    { what: 'with damaged waters', files: '**/waterways.json', how: 'junk', reason: 'invalid' },
    { what: 'without its worker', files: '**/assets/worker-*', how: 'abort', reason: 'stopped' },
  ] as const) {
    test(`${what}: a message, the rest goes on, and trying again helps`, async ({
      page,
      atlas,
      faults,
    }) => {
      faults.allow(BROKEN);
      await page.route(files, (route) => {
        if (how === 'abort') return route.abort();
        if (how === 'missing') return route.fulfill({ status: 404, body: '' });
        return route.fulfill({ body: '{"passages": 3} and some more that is no network at all' });
      });
      await atlas.open(`/en/${PATH}${VIEW}`);
      const detail = t(`failure.${reason}`);
      await expect(atlas.notices).toContainText(t('notice.routing-failed', { detail }));
      await expect(atlas.panel.getByText(t('page.failed', { reason: detail }))).toBeVisible();
      await expect(atlas.panel.getByRole('heading', { name: t('source.title') })).toBeVisible();
      await expectDrawn(
        atlas,
        seaTrack.slice(Math.round(seaTrack.length * 0.15), Math.round(seaTrack.length * 0.85)),
        isAccent,
      );
      await page.unroute(files);
      await atlas.notices.getByRole('button', { name: t('action.retry') }).click();
      await expect(cardOf(page, OTHERS[0])).toBeVisible();
      await expect(atlas.notices.locator('.notice')).toHaveCount(0);
    });
  }

  for (const locale of LOCALES) {
    test(`is told of in ${locale}`, async ({ page, atlas, faults }) => {
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

/** The card of a way: the one that is as long. */
function cardOf(page: Page, way: SeaRoute | undefined) {
  const hasText = formatLength('en', way?.distance ?? nauticalMiles(0), 'nm');
  return page.locator('.ways .way').filter({ hasText }).first();
}

function wayWithout(passage: string): SeaRoute {
  const ends = { from: positionOf('pechy'), to: positionOf('cnsgh') };
  const route = openRouter().route({ ...ends, closed: [passage] });
  if (!route.ok) throw new Error(`Without ${passage}: ${route.reason}`);
  return route;
}

function positionOf(id: string): Position {
  const port = corridorMap.ports.find((each) => each.id === id);
  if (!port) throw new Error(`corridor-map.json has no port ${id}`);
  return port.position;
}

/** Anything darker than water and land: a thin line is mixed with what lies beneath. */
function isLine([red, green, blue]: readonly [number, number, number]): boolean {
  return red < 200 && green < 205 && blue < 215;
}

async function expectDrawn(
  atlas: Atlas,
  track: readonly Position[],
  isColour: (pixel: readonly [number, number, number]) => boolean,
): Promise<void> {
  const camera = await atlas.cameraInAddress();
  await expect
    .poll(async () => (await atlas.shareDrawn(track, camera, isColour)).share, {
      message: 'share of the line that is drawn',
      timeout: 30_000,
    })
    .toBeGreaterThan(0.9);
}
