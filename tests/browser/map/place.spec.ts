import { placePosition } from '../../../src/domain/place';
import { circleAround } from '../../../src/geo/circle';
import { greatCircleDistance } from '../../../src/geo/great-circle';
import type { Position } from '../../../src/geo/position';
import { kilometres, kilometresToNauticalMiles } from '../../../src/geo/units';
import { type Atlas, expect, test } from '../support/atlas';
import { expectDrawn } from '../support/drawn';
import { PHONE } from '../support/sheet';
import { touchOf } from '../support/touch';

const CUSCO: Position = [-71.97, -13.53];
const RING = circleAround(CUSCO, kilometresToNauticalMiles(kilometres(100))).outline;

test('a right click opens the place there with its ring; a drag by that button turns the map @all', async ({
  atlas,
}) => {
  await atlas.open('/en/?v=1&m=6/-13.53/-71.97&l=none&f=sector:none');
  const { x, y } = await atlas.pixelOf(CUSCO);
  const { mouse } = atlas.page;
  await mouse.move(x, y);
  await mouse.down({ button: 'right' });
  await mouse.move(x + 60, y, { steps: 6 });
  await mouse.up({ button: 'right' });
  await expect.poll(async () => (await atlas.camera()).bearing).not.toBe(0);
  expect(placeOf(atlas)).toBeUndefined();
  await mouse.click(x, y, { button: 'right' });
  await expectOpen(atlas, CUSCO);
  await expectDrawn(atlas, { track: RING });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a long press opens the place under the finger; a short or a moved one does not', {
    tag: '@all',
  }, async ({ atlas }) => {
    await atlas.open('/en/?v=1&m=6/-13.53/-71.97&l=none&f=sector:none');
    const at = await atlas.pixelOf(CUSCO);
    const touch = await touchOf(atlas.page);
    await touch('touchStart', at);
    await touch('touchMove', { x: at.x + 40, y: at.y });
    await held(atlas);
    await touch('touchEnd');
    expect(placeOf(atlas)).toBeUndefined();
    const moved = await atlas.pixelOf(CUSCO);
    await touch('touchStart', moved);
    await expectOpen(atlas, CUSCO);
    await touch('touchEnd');
    await held(atlas);
    await expectOpen(atlas, CUSCO);
  });
});

/** Resolves once the open page is that of a position, to a few pixels. */
async function expectOpen(atlas: Atlas, position: Position): Promise<void> {
  await expect
    .poll(() => {
      const place = placeOf(atlas);
      return place ? greatCircleDistance(place, position) : 'no place';
    })
    .toBeLessThan(10);
}

function placeOf(atlas: Atlas): Position | undefined {
  const [, id = ''] = /\/at\/(.+)\/$/.exec(atlas.address().pathname) ?? [];
  return placePosition(id);
}

/** Resolves after a time in which a finger that rests has made a long press. */
async function held({ page }: Atlas): Promise<void> {
  const now = () => page.evaluate(() => performance.now());
  const since = await now();
  await expect.poll(now, { intervals: [100] }).toBeGreaterThan(since + 700);
}
