import { rulerLines } from '../../../src/domain/ruler';
import type { Position } from '../../../src/geo/position';
import { translator } from '../../../src/i18n/translator';
import { type Atlas, expect, test } from '../support/atlas';
import { expectDrawn } from '../support/drawn';

const tRecords = translator('en', 'records');

const CHANCAY: Position = [-77.27, -11.58];
const SHANGHAI: Position = [122, 31];

test('a saved link across 180 degrees shows its lines and its figures', { tag: '@long' }, async ({
  atlas,
}) => {
  await atlas.open('/en/measure/?v=1&p=-11.58,-77.27;31,122&l=none');
  await expect(atlas.heading).toHaveText(tRecords('page.measure'));
  const segments = atlas.part(tRecords('measure.segments'));
  await expect(segments.getByRole('row').last()).toContainText('9,228 nm321°');
  await expect(segments.getByRole('row').last()).toContainText('9,631 nm285°');
  const totals = atlas.part(tRecords('measure.totals'));
  await expect(totals).toContainText('17,09117,838');
  await expect(totals).toContainText('403 nm (4.4%)');
  await expect(totals).toContainText('3 nm (0.04%) less');
  const [track = []] = rulerLines([CHANCAY, SHANGHAI]).geodesics;
  await expectDrawn(atlas, { track });
});

test('a click adds a point, a drag moves it, and the address contains it', { tag: '@all' }, async ({
  atlas,
}) => {
  await atlas.open('/en/measure/?v=1&m=3/0/-140');
  await atlas.clickMap([-150, 10]);
  await expect.poll(() => pointsOf(atlas)).toEqual([[10, -150]]);
  const place = await atlas.pixelOf([-150, 10]);
  await atlas.page.mouse.click(place.x, place.y);
  await atlas.drag(place, { x: 0, y: 80 });
  await expect.poll(() => pointsOf(atlas)).toEqual([[3, -150]]);
  await atlas.page.getByRole('button', { name: tRecords('measure.remove', { count: 1 }) }).click();
  await expect.poll(() => pointsOf(atlas)).toEqual([]);
});

/** Returns latitude and longitude of the points in the address, rounded to a degree. */
function pointsOf(atlas: Atlas): number[][] {
  const points = atlas.address().searchParams.get('p');
  return (
    points?.split(';').map((point) => point.split(',').map((n) => Math.round(Number(n)))) ?? []
  );
}
