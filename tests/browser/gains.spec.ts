import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';

const t = translator('en');
const tGains = translator('en', 'gains');

test('a reader finds out within three clicks of the overview whether Mato Grosso gains, and why', async ({
  page,
  atlas,
}) => {
  await atlas.open('/en/');
  const bar = page.getByRole('navigation', { name: t('bar.pages') });
  await bar.getByRole('link', { name: t('bar.gains'), exact: true }).click();
  await page
    .getByRole('link', { name: /^Sorriso/ })
    .first()
    .click();
  await expect(atlas.heading).toHaveText('Sorriso');
  const sentence = page.locator('.gains-sentence');
  await expect(sentence).toContainText('the cheapest port for grain is');
  await expect(sentence).toContainText('By Chancay it is USD');
  await expect(page.getByRole('heading', { name: tGains('conditions.wins') })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/gains\/t\.sorriso\/\?.*cargo=grain/);
});

test('a place off the network, an unknown one and a damaged option are answered in words', {
  tag: '@all',
}, async ({ page, atlas, faults }) => {
  faults.allow(/status of 404/);
  await atlas.open('/en/gains/27.11s109.35w/?v=1&best=beauty');
  await expect(atlas.notices.locator('.notice')).toHaveCount(1);
  await expect(page.getByText(/^No place of the network lies within 200 km/)).toBeVisible();
  await atlas.open('/en/gains/13.9s72.1w/');
  await expect(page.getByText(/^Computed from .*, the nearest place of the network/)).toBeVisible();
  await atlas.open('/en/gains/t.atlantis/');
  await expect(page.getByText(tGains('place.unknown'))).toBeVisible();
});
