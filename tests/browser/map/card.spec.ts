import { translator } from '../../../src/i18n/translator';
import { type Atlas, expect, test } from '../support/atlas';
import { isWithin } from '../support/mercator';
import { mostIsolatedProject, nameOf } from '../support/published';

const t = translator('en');
const tMarks = translator('en', 'marks');

test('the card of a mark opens beside it, stays under the mouse, and closes on Escape', async ({
  page,
  atlas,
}) => {
  const { id, position, status } = mostIsolatedProject();
  const [lon, lat] = position;
  // The mark is at the right edge of the map.
  await atlas.open(`/en/?v=1&m=7/${lat}/${lon - 1.6}`);
  await atlas.idle();
  const mark = await hoverMap(atlas, position);
  const card = page.getByRole('region', { name: tMarks('card') });
  await expect(card).toContainText(nameOf('project', id).en);
  await expect(card).toContainText(`${t(`status.${status}`)}, ${t('page.as-of', { date: '' })}`);
  const box = await card.boundingBox();
  if (!box) throw new Error('The card has no box');
  const room = await atlas.room();
  for (const corner of [box, { x: box.x + box.width, y: box.y + box.height }]) {
    expect(isWithin(corner, room, 0), 'the card lies in the visible map').toBe(true);
  }
  const isBeside = box.x > mark.x || box.x + box.width < mark.x;
  expect(isBeside || box.y > mark.y || box.y + box.height < mark.y, 'off the mark').toBe(true);

  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(atlas.heading).toHaveText(t('overview.title'));
});

test('the card of a cluster counts its projects by sector', { tag: '@all' }, async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/?v=1&m=2.6/-10/-80&l=projects');
  await atlas.idle();
  await hoverMap(atlas, [-76.5, -11.8]);
  const card = page.getByRole('region', { name: tMarks('card') });
  await expect(card).toContainText(t('sector.minerals'));
  await expect(card).toContainText(t('sector.transport'));
});

/** Moves the mouse to a position of the map, from a little beside it, and returns where it is on screen. */
async function hoverMap(
  atlas: Atlas,
  position: readonly [number, number],
): Promise<{ x: number; y: number }> {
  const place = await atlas.pixelOf(position);
  await atlas.page.mouse.move(place.x - 40, place.y - 30);
  await atlas.page.mouse.move(place.x, place.y, { steps: 3 });
  return place;
}
