import { comparisonOf } from '../../src/domain/comparison';
import { translator } from '../../src/i18n/translator';
import { createPathCodec } from '../../src/url/path';
import { expect, test } from './support/atlas';
import { MANIFESTS, nameOf, recordOf } from './support/published';

const t = translator('en');
const tCompare = translator('en', 'compare');
const { formatPath } = createPathCodec(MANIFESTS);

/** Comparisons have no files of their own, so a host answers with its page for unknown addresses. */
const NO_FILE = /status of 404/;

const BAMBAS = nameOf('project', 'las-bambas').en;
const TOROMOCHO = nameOf('project', 'toromocho').en;
const SERVICES = ['wsa5', 'acsa1'] as const;

function address(...refs: readonly { kind: 'project' | 'port' | 'service'; id: string }[]): string {
  const page = comparisonOf(refs);
  if (!page) throw new Error('Nothing to compare');
  return `/${formatPath({ locale: 'en', selection: page })}`;
}

test.describe('the tray', () => {
  test('collects records from their pages by keyboard, survives a reload and opens their comparison', async ({
    page,
    atlas,
    faults,
  }) => {
    faults.allow(NO_FILE);
    await atlas.open('/en/p/las-bambas/');
    await atlas.panel.getByRole('button', { name: tCompare('toggle.add') }).press('Enter');
    const tray = page.getByRole('region', { name: tCompare('tray.label') });
    await expect(tray.getByRole('link', { name: BAMBAS })).toBeVisible();

    await atlas.open('/en/p/toromocho/');
    await atlas.panel.getByRole('button', { name: tCompare('toggle.add') }).press('Enter');
    await tray.getByRole('link', { name: tCompare('tray.compare', { count: 2 }) }).press('Enter');
    await expect(page).toHaveURL(/\/en\/compare\/p\.las-bambas~p\.toromocho\/$/);
    await expect(atlas.heading).toHaveText(`${BAMBAS} and ${TOROMOCHO}`);
    await expect(tray).toHaveCount(0);
    await page.getByRole('button', { name: tCompare('remove', { name: BAMBAS }) }).press('Enter');
    await expect(atlas.heading).toHaveText(TOROMOCHO);
    await expect(atlas.heading).toBeFocused();
    await page.goBack();
    await expect(atlas.heading).toHaveText(`${BAMBAS} and ${TOROMOCHO}`);
  });

  test('starts anew with a record of another kind, and gives back what it set aside @all', async ({
    page,
    atlas,
  }) => {
    await atlas.open('/en/p/las-bambas/');
    const add = atlas.panel.getByRole('button', { name: tCompare('toggle.add') });
    await add.click();
    await page.getByRole('link', { name: t('bar.projects'), exact: true }).click();
    await atlas.open('/en/port/pechy/');
    await add.click();
    const tray = page.getByRole('region', { name: tCompare('tray.label') });
    const replaced = tCompare('tray.replaced', { names: BAMBAS });
    await expect(tray.getByText(replaced)).toBeVisible();
    await expect(page.locator('.live-region')).toContainText(replaced);
    await tray.getByRole('button', { name: tCompare('tray.undo') }).click();
    await expect(tray.getByRole('link', { name: BAMBAS })).toBeVisible();
  });
});

test.describe('a comparison', () => {
  test('aligns figures, and hides what is the same when asked, in the address too', async ({
    page,
    atlas,
    faults,
  }) => {
    faults.allow(NO_FILE);
    const [one, two] = SERVICES.map((id) => recordOf('service', id));
    await atlas.open(address(...SERVICES.map((id) => ({ kind: 'service', id }) as const)));
    const table = page.getByRole('table', { name: tCompare('table.caption') });
    const shared = one?.figures.find(({ id }) =>
      two?.figures.some((other) => other.id === id && other.unit === 'days'),
    );
    const row = table.getByRole('row').filter({
      has: page.getByRole('rowheader', { name: new RegExp(`^${shared?.label.en}`) }),
    });
    await expect(row.getByRole('cell')).toHaveCount(2);
    const kind = table.getByRole('rowheader', {
      name: `${tCompare('row.kind')} ${tCompare('difference.same')}`,
    });
    await expect(kind).toBeVisible();
    await page.getByRole('switch', { name: tCompare('rows.different') }).press('Space');
    await expect(kind).toHaveCount(0);
    await expect(page).toHaveURL(/rows=different/);
  });

  test('names what it leaves out, keeps the rest and takes another record', async ({
    page,
    atlas,
    faults,
  }) => {
    faults.allow(NO_FILE);
    await atlas.open('/en/compare/p.las-bambas~p.sunken~port.pechy~%3Cx%3E/');
    const left = page.getByRole('region', { name: tCompare('left-out.title') });
    await expect(left.getByText(tCompare('left-out.gone', { id: 'sunken' }))).toBeVisible();
    await expect(
      left.getByText(tCompare('left-out.other-kind', { id: 'port.pechy' })),
    ).toBeVisible();
    await expect(left.getByText(tCompare('left-out.unread', { id: 'x' }))).toBeVisible();
    await expect(atlas.heading).toHaveText(BAMBAS);

    const picker = page.getByRole('combobox', { name: tCompare('add.project') });
    await picker.fill('toromo');
    await picker.press('Enter');
    await expect(page).toHaveURL(/\/compare\/p\.las-bambas~p\.toromocho\/$/);
    await expect(page.getByRole('columnheader', { name: TOROMOCHO })).toBeVisible();
    await page.getByRole('button', { name: tCompare('remove', { name: BAMBAS }) }).click();
    await expect(page).toHaveURL(/\/compare\/p\.toromocho\/$/);
  });
});
