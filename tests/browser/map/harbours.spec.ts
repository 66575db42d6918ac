import { type HarbourPlan, middleOf } from '../../../src/domain/harbour';
import { densify } from '../../../src/geo/track';
import { nauticalMiles } from '../../../src/geo/units';
import { formatNumber } from '../../../src/i18n/format-number';
import { translator } from '../../../src/i18n/translator';
import { PALETTES } from '../../../src/symbols/palette';
import { expect, isAccent, test } from '../support/atlas';
import { expectDrawn } from '../support/drawn';
import { data } from '../support/published';

const t = translator('en');
const tMarks = translator('en', 'marks');
const tHarbours = translator('en', 'harbours');

test('Chancay has its breakwater and quays, their card and legend, and no plan further out', {
  tag: '@all',
}, async ({ page, atlas }) => {
  const plans: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/harbours/')) plans.push(request.url());
  });
  await atlas.open('/en/?v=1&m=10.4/-11.594/-77.275');
  await atlas.idle();
  expect(plans, 'plans fetched before zoom 10.5').toEqual([]);

  await atlas.open('/en/?v=1&m=12.5/-11.594/-77.275&l=ports');
  await atlas.idle();
  const breakwater = lineOf('breakwater');
  await expectDrawn(atlas, { track: breakwater.track, isColour: isInk });
  await expectDrawn(atlas, { track: lineOf('quays').track, isColour: isAccent });
  expect(plans).toHaveLength(1);
  expect(plans[0]).toMatch(/pechy\.json$/);

  const { x, y } = await atlas.pixelOf(breakwater.middle);
  await page.mouse.move(x - 30, y + 40);
  await page.mouse.move(x, y, { steps: 3 });
  const card = page.getByRole('region', { name: tMarks('card') });
  await expect(card).toContainText(breakwater.part.name.en);
  await expect(card).toContainText(formatNumber('en', breakwater.length));
  await expect(card).toContainText(tHarbours('status.built'));
  await expect(card).toContainText(breakwater.part.schematic?.en ?? 'no derivation');

  await page.getByRole('button', { name: t('legend.title') }).click();
  const legend = page.locator('.legend-group[data-layer=harbour]');
  await expect(legend).toContainText(tHarbours('kind.breakwater'));
  await expect(legend).toContainText(tHarbours('legend.schematic'));
});

/** Returns a part of Chancay's plan that is a line, with a position every 50 metres of it. */
function lineOf(id: string) {
  const part = data<HarbourPlan>('harbours/pechy.json').parts.find((each) => each.id === id);
  if (part?.shape.type !== 'line') throw new Error(`${id} is no line`);
  const length = Number(part.figures[0]?.values.at(-1)?.value);
  const track = densify(part.shape.track, nauticalMiles(50 / 1852));
  return { part, length, track, middle: middleOf(part.shape) };
}

const INK = [1, 3, 5].map((at) => Number.parseInt(PALETTES.light.ink.slice(at, at + 2), 16));

function isInk(pixel: readonly [number, number, number]): boolean {
  return pixel.every((channel, i) => Math.abs(channel - (INK[i] ?? 0)) < 40);
}
