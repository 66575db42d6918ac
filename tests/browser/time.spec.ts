import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, test } from './support/atlas';
import { axeFaults } from './support/axe';
import { PHONE } from './support/sheet';

const t = translator('en', 'time');

/** Steps of the slider from the latest back to 2019. */
const STEPS = 8;

test('what stood in 2019 is found by keyboard alone', { tag: '@all' }, async ({ page, atlas }) => {
  await atlas.open('/en/p/');
  await page.keyboard.press('y');
  const slider = page.getByRole('slider', { name: t('thumb.year') });
  await expect(slider).toBeFocused();
  for (let i = 0; i < STEPS; i++) await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', '2019');
  await expect.poll(() => atlas.address().searchParams.get('t')).toBe('2019');
  await expectListOf2019(atlas, async (summary) => {
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('Shift+Tab');
      if (await summary.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
  });
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('y');
  await expect(page.getByRole('region', { name: t('bar') })).toBeHidden();
  await expect.poll(() => atlas.address().searchParams.get('t')).toBeNull();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('what stood in 2019 is found by touch alone', { tag: '@all' }, async ({ page, atlas }) => {
    await atlas.open('/en/');
    await page.getByRole('button', { name: translator('en')('map.time'), exact: true }).tap();
    const earlier = page.getByRole('button', { name: t('earlier') });
    for (let i = 0; i < STEPS; i++) await earlier.tap();
    await expect(page.locator('.time-now')).toHaveText('2019');
    await expectListOf2019(atlas, (summary) => summary.tap());
    await page.getByRole('link', { name: 'Mirador copper mine' }).tap();
    await expect(atlas.heading).toHaveText('Mirador copper mine');
    await expect.poll(() => atlas.address().searchParams.get('t')).toBe('2019');
  });
});

/** Opens the list of what happened and expects a project that opened in 2019, an event, and what is not dated. */
async function expectListOf2019(
  { page }: Atlas,
  open: (summary: ReturnType<Atlas['page']['locator']>) => Promise<void>,
): Promise<void> {
  await open(page.locator('.time-summary'));
  const list = page.getByRole('region', { name: t('list') });
  await expect(list.getByRole('columnheader').nth(2)).toHaveText(t('end-of', { year: '2019' }));
  await expect(list.getByRole('link', { name: 'Mirador copper mine' })).toBeVisible();
  await expect(list.getByRole('link', { name: /agrees to buy 60% of Chancay/ })).toBeVisible();
  await expect(list.getByRole('heading', { name: t('unknown') })).toBeVisible();
}
