import { translator } from '../../../src/i18n/translator';
import { joinApproaches } from '../../../src/routing/index';
import { ALTERNATIVES, cardOf } from '../support/alternatives';
import { expect, test } from '../support/atlas';
import { expectDrawn, flat } from '../support/drawn';
import { CORRIDOR_ID } from '../support/published';
import { passageName } from '../support/voyages';

const t = translator('en');
const PATH = `c/${CORRIDOR_ID}/`;
const VIEW = '?v=1&m=2.6/25/-170&l=corridor';
const camera = flat(2.6, 25, -170);

test.describe('alternatives by sea', () => {
  test('are drawn thin and grey below the sea leg, which stays whole', { tag: '@long' }, async ({
    page,
    atlas,
  }) => {
    await atlas.open(`/en/${PATH}${VIEW}`);
    await cardOf(page, ALTERNATIVES[0]).waitFor();
    for (const { approaches, track } of ALTERNATIVES) {
      const line = joinApproaches(approaches, track);
      const middle = line.slice(Math.round(line.length * 0.3), Math.round(line.length * 0.8));
      await expectDrawn(atlas, { track: middle, camera, isColour: isLine });
    }
    await expectDrawn(atlas, { camera });
  });

  test('are highlighted on the map when their row is hovered or focused', { tag: '@long' }, async ({
    page,
    atlas,
  }) => {
    await atlas.open(`/en/${PATH}${VIEW}`);
    const card = cardOf(page, ALTERNATIVES[0]);
    await card.hover();
    const name = page.locator('.hover-name');
    await expect(name).toContainText(passageName('en', 'la-perouse'));
    await page.mouse.move(0, 0);
    await expect(name).toHaveCount(0);
    await card.focus();
    await expect(name).toBeVisible();
  });

  test('are highlighted in the list when their line is hovered', { tag: '@all' }, async ({
    page,
    atlas,
  }) => {
    await atlas.open(`/en/${PATH}${VIEW}`);
    const [, last] = ALTERNATIVES;
    await cardOf(page, last).waitFor();
    const track = last.track;
    const place = track[Math.round(track.length * 0.55)] ?? [0, 0];
    const { x, y } = await atlas.pixelOf(place);
    // The line may be drawn a moment after its card.
    await expect(async () => {
      await page.mouse.move(x - 30, y - 30);
      await page.mouse.move(x, y);
      await expect(cardOf(page, last)).toHaveAttribute('data-hovered', { timeout: 2000 });
    }).toPass();
  });
});

test('without a routing engine the sea leg stays, and trying again draws the alternatives', {
  tag: '@long',
}, async ({ page, atlas, faults }) => {
  faults.allow(/Failed to load resource|net::ERR_FAILED/);
  await page.route('**/network.bin', (route) => route.abort());
  await atlas.open(`/en/${PATH}${VIEW}`);
  const detail = t('failure.unreachable');
  await expect(atlas.notices).toContainText(t('notice.routing-failed', { detail }));
  await expectDrawn(atlas, { camera });
  await page.unroute('**/network.bin');
  await atlas.notices.getByRole('button', { name: t('action.retry') }).click();
  const { approaches, track } = ALTERNATIVES[1];
  const line = joinApproaches(approaches, track);
  const middle = line.slice(Math.round(line.length * 0.3), Math.round(line.length * 0.8));
  await expectDrawn(atlas, { track: middle, camera, isColour: isLine });
});

/** Returns whether a pixel is darker than water and land: a thin line is blended with what lies below. */
function isLine([red, green, blue]: readonly [number, number, number]): boolean {
  return red < 200 && green < 205 && blue < 215;
}
