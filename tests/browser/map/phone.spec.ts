import { translator } from '../../../src/i18n/translator';
import { expect, test } from '../support/atlas';
import { isWithin } from '../support/mercator';
import { mostIsolatedProject, nameOf, positionOfPort } from '../support/published';
import { expectStop, handle, PHONE } from '../support/sheet';

const tMarks = translator('en', 'marks');

test.use(PHONE);

test('the sheet has three stops, reached by taps and by keys', async ({ page, atlas }) => {
  await atlas.open('/en/');
  await expectStop(atlas, 'half');
  await handle(atlas, 'half').tap();
  await expectStop(atlas, 'full');
  await handle(atlas, 'full').tap();
  await expectStop(atlas, 'half');
  await handle(atlas, 'half').focus();
  await page.keyboard.press('ArrowDown');
  await expectStop(atlas, 'peek');
  await page.keyboard.press('ArrowUp');
  await expectStop(atlas, 'half');
});

// `every-fit.built.test.ts` holds the same for every record, by its sums.
test('the subject of a page is not behind the sheet', { tag: '@long' }, async ({ atlas }) => {
  const project = mostIsolatedProject();
  for (const [path, position] of [
    ['p/chancay-port/', positionOfPort('pechy')],
    ['port/cnsgh/', positionOfPort('cnsgh')],
    [`p/${project.id}/`, project.position],
  ] as const) {
    await atlas.open(`/en/${path}`);
    expect((await atlas.room()).bottom).toBeLessThan(PHONE.viewport.height * 0.6);
    await expect
      .poll(async () => isWithin(await atlas.pixelOf(position), await atlas.room(), 16), path)
      .toBe(true);
    // With the whole corridor in view the test would prove nothing.
    expect((await atlas.camera()).zoom, path).toBeGreaterThan(4);
  }
});

test('a first tap on a mark shows its card, and a second one opens its page and keeps it in view', {
  tag: '@all',
}, async ({ page, atlas }) => {
  const { id, position } = mostIsolatedProject();
  await atlas.open(`/en/?v=1&m=7/${position[1] - 0.4}/${position[0]}`);
  await atlas.idle();
  const { x, y } = await atlas.pixelOf(position);
  await page.touchscreen.tap(x, y);
  const card = page.getByRole('region', { name: tMarks('card') });
  await expect(card).toContainText(nameOf('project', id).en);
  await expect(card.getByRole('link', { name: tMarks('open') })).toBeVisible();
  await expect(atlas.heading).not.toHaveText(nameOf('project', id).en);
  await page.touchscreen.tap(x, y);
  await expect(card).toHaveCount(0);
  await expect(atlas.heading).toHaveText(nameOf('project', id).en);
  await expect(atlas.panel.locator('.skeleton')).toHaveCount(0);
  await expect
    .poll(async () => isWithin(await atlas.pixelOf(position), await atlas.room(), 16))
    .toBe(true);
});
