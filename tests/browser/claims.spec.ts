import { formatLength } from '../../src/i18n/format-length';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { CORRIDOR_ID } from './support/published';
import { computeVoyage } from './support/voyages';

const tRecords = translator('en', 'records');

test('a claimed time at sea is compared with the route of the engine', async ({ page, atlas }) => {
  await atlas.open('/en/claim/transit-23-days-to-shanghai/');
  const section = atlas.part(tRecords('claim.model'));
  await expect(section).toContainText(
    formatLength('en', computeVoyage(CORRIDOR_ID).distance, 'nm'),
  );
  await expect(section).toContainText('Tsugaru Strait');
  await expect(section).toContainText(tRecords('claim.needs', { days: '23', speed: '16.8' }));
  await expect(section).toContainText(tRecords('claim.model-days', { days: '24.1' }));
  await section.getByRole('slider', { name: /Speed/ }).fill('20');
  const days = tRecords('claim.model-days', { days: '19.3' });
  await expect(section).toContainText(days);
  await expect(page.locator('.live-region')).toContainText(days);
});

test('a claim that calls at another port is computed over both legs with the stay between', async ({
  atlas,
}) => {
  await atlas.open('/en/claim/days-at-sea-before-chancay/');
  const section = atlas.part(tRecords('claim.model'));
  await expect(section).toContainText('Manzanillo');
  await expect(section.getByRole('slider')).toHaveCount(3);
  await expect(section).toContainText(/35 days need \d+(\.\d)? kn/);
});

test('a claim of days saved is compared with the difference of two voyages', async ({ atlas }) => {
  await atlas.open('/en/claim/ten-days-saved/');
  const section = atlas.part(tRecords('claim.model'));
  await expect(section).toContainText('Manzanillo');
  await expect(section).toContainText(
    tRecords('claim.saves-days', { days: '10', found: '1.1', count: 1.1 }),
  );
  await expect(section).not.toContainText(/10 days need/);
});

test('a claim over land and sea shows the days that the sea leg leaves for the land legs', async ({
  atlas,
}) => {
  await atlas.open('/en/claim/railway-40-to-28-days/');
  const section = atlas.part(tRecords('claim.model'));
  await expect(section).toContainText(tRecords('claim.leaves', { days: '28', rest: '3.9' }));
});

test('a claim that is no voyage has no model', async ({ atlas }) => {
  await atlas.open('/en/claim/first-target-200000-teu/');
  await expect(atlas.part(tRecords('claim.claimed'))).toBeVisible();
  await expect(atlas.part(tRecords('claim.model'))).toHaveCount(0);
});
