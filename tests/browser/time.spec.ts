import type { Locator } from '@playwright/test';
import { YEARS_OF_DATA } from '../../src/domain/time-span';
import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, test } from './support/atlas';
import { axeFaults } from './support/axe';
import { tabTo } from './support/keys';
import { projects } from './support/published';
import { PHONE } from './support/sheet';

const t = translator('en', 'time');
const tFilters = translator('en', 'filters');

/** Steps of the slider from the latest back to 2019. */
const STEPS = 8;

test('what stood in 2019 is found by keyboard alone', { tag: '@all' }, async ({ page, atlas }) => {
  await atlas.open('/en/p/');
  await page.keyboard.press('y');
  const slider = page.getByRole('slider', { name: t('thumb.year') });
  await expect(slider).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /^2026\. .* so far\. \d+ projects so far: Operating /,
  );
  for (let i = 1; i < STEPS; i++) await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /^2019\. .* events? .* projects at the end of the year: Operating /,
  );
  await expect(page.locator('.time-tip')).toContainText('Operating');
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

test('what changed in Ecuador from 2015 to 2025 is found by keyboard alone', {
  tag: '@all',
}, async ({ page, atlas }) => {
  await atlas.open('/en/p/');
  await tabTo(page, disclosure(atlas, translator('en')('list.filters')));
  await page.keyboard.press('Enter');
  await tabTo(page, disclosure(atlas, tFilters('facet.country')));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: /^Ecuador/ }));
  await page.keyboard.press('Space');
  await page.keyboard.press('y');
  await tabTo(page, page.getByRole('button', { name: t('mode.span') }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  for (const [end, year] of [
    ['to', '2025'],
    ['from', '2015'],
  ] as const) {
    await tabTo(page, page.getByRole('combobox', { name: t(`thumb.${end}`) }), 'Shift+Tab');
    await page.keyboard.type(year);
  }
  await tabTo(page, page.locator('.time-summary'));
  await page.keyboard.press('Enter');
  await expectChangesInEcuador(atlas);
});

test('a year is chosen by its bar', { tag: '@all' }, async ({ page, atlas }) => {
  await atlas.open('/en/p/?t=2019');
  const bars = page.locator('.time-bars > span');
  const [bar, box] = [bars.nth(-2), page.locator('.time-bars')];
  await expect(bars).toHaveCount(YEARS_OF_DATA.length);
  await expect.poll(async () => (await bar.boundingBox())?.height).toBeGreaterThan(20);
  const [{ x, width }, { y }] = [await boxOf(bar), await boxOf(box)];
  await page.mouse.click(x + width / 2, y + 2);
  await expect.poll(() => atlas.address().searchParams.get('t')).toBe('2025');
  await expect(bars.last()).toHaveAttribute('data-unfinished', 'true');
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

  test('what changed in Ecuador from 2015 to 2025 is found by touch alone', {
    tag: '@all',
  }, async ({ page, atlas }) => {
    await atlas.open('/en/p/');
    await disclosure(atlas, translator('en')('list.filters')).tap();
    await disclosure(atlas, tFilters('facet.country')).tap();
    await page.getByRole('checkbox', { name: /^Ecuador/ }).tap();
    await page.getByRole('button', { name: translator('en')('map.time'), exact: true }).tap();
    await page.getByRole('button', { name: t('mode.span') }).tap();
    // The picker of the years belongs to the phone, so that no tap of a test reaches its rows.
    await page.getByRole('combobox', { name: t('thumb.to') }).selectOption('2025');
    await page.getByRole('combobox', { name: t('thumb.from') }).selectOption('2015');
    await page.locator('.time-summary').tap();
    await expectChangesInEcuador(atlas);
  });
});

/** Returns the box of an element that is shown. */
async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('the element is not shown');
  return box;
}

/** Returns the summary of a disclosure in the panel. */
function disclosure({ panel }: Atlas, name: string) {
  return panel.locator('summary').filter({ hasText: name });
}

/** Expects the open list to tell of Ecuador's changes alone, and the map's address to say which years are shown. */
async function expectChangesInEcuador(atlas: Atlas): Promise<void> {
  const inAddress = (key: string) => atlas.address().searchParams.get(key);
  await expect.poll(() => [inAddress('t'), inAddress('f')]).toEqual(['2015-2025', 'country:ec']);
  const list = atlas.page.getByRole('region', { name: t('list') });
  await expect(list.getByRole('columnheader').nth(1)).toHaveText(t('end-of', { year: '2014' }));
  await expect(list.getByRole('columnheader').nth(2)).toHaveText(t('end-of', { year: '2025' }));
  const changed = list.locator('a[href*="/p/"]');
  await expect(changed.filter({ hasText: 'Coca Codo Sinclair' }).first()).toBeVisible();
  const ids = await changed.evaluateAll((links) =>
    links.map((link) => /\/p\/([^/]+)\//.exec((link as HTMLAnchorElement).href)?.[1]),
  );
  const inEcuador = projects.filter(({ country }) => country === 'EC').map(({ id }) => id);
  expect(ids.filter((id) => !inEcuador.includes(id ?? ''))).toEqual([]);
  await expect(list.getByRole('link', { name: /sign a free trade agreement/ })).toBeVisible();
}

/** Opens the list of what happened and expects a project that opened in 2019, an event, and what is not dated. */
async function expectListOf2019(
  { page }: Atlas,
  open: (summary: ReturnType<Atlas['page']['locator']>) => Promise<void>,
): Promise<void> {
  await open(page.locator('.time-summary'));
  const list = page.getByRole('region', { name: t('list') });
  await expect(list.getByRole('columnheader').nth(2)).toHaveText(t('end-of', { year: '2019' }));
  await expect(list.getByRole('link', { name: 'Mirador copper mine' })).toBeVisible();
  await expect(list.getByRole('link', { name: /agrees to take 60% of Chancay/ })).toBeVisible();
  await expect(list.getByRole('heading', { name: t('unknown') })).toBeVisible();
}
