import { pointStop } from '../../src/domain/itinerary';
import { greatCircleDistance } from '../../src/geo/great-circle';
import type { Position } from '../../src/geo/position';
import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, type Faults, test } from './support/atlas';
import { projects } from './support/published';
import { tagsOfAlike } from './support/tags';

const t = translator('en');
const tPlace = translator('en', 'place');

const CUSCO: Position = [-71.97, -13.53];
const KILOMETRE = 1 / 1.852;

/** Places have no file of their own, so a host answers with its page for unknown addresses. */
async function open(atlas: Atlas, faults: Faults, address: string): Promise<void> {
  faults.allow(/status of 404/);
  await atlas.open(address);
}

/** Returns the projects at a point whose distance from a position is within a range of kilometres. */
function projectsWithin(from: Position, least: number, most: number) {
  return projects.filter(({ position, line }) => {
    const distance = greatCircleDistance(from, position) / KILOMETRE;
    return !line && distance >= least && distance <= most;
  });
}

test.describe('the page of a place', () => {
  test('says what is within 100 km of Cusco', async ({ atlas, faults }) => {
    await open(atlas, faults, '/en/at/-13.53/-71.97/?v=1&u=km');
    await expect(atlas.heading).toHaveText('Cusco');
    await expect(atlas.panel).toContainText(`${tPlace('fact.country')}Peru`);
    const around = atlas.part(tPlace('around.title'));
    const inside = projectsWithin(CUSCO, 0, 99);
    expect(inside.length).toBeGreaterThan(1);
    await around
      .getByRole('button', { name: /^Show all/ })
      .first()
      .click();
    for (const { name } of inside)
      await expect(around.getByRole('link', { name: name.en })).toBeVisible();
    for (const { name } of projectsWithin(CUSCO, 101, 250)) {
      await expect(around.getByRole('link', { name: name.en })).toHaveCount(0);
    }
    await expect(around.getByRole('link', { name: /^Urubamba/ })).toContainText('Peru');
  });

  test('counts what the filters hide and lifts them', async ({ atlas, faults }) => {
    await open(atlas, faults, '/en/at/-13.53/-71.97/?v=1&f=sector:minerals');
    const around = atlas.part(tPlace('around.title'));
    const mines = projectsWithin(CUSCO, 0, 100).filter(({ sector }) => sector === 'minerals');
    const count = tPlace('around.projects', { count: mines.length });
    await expect(around.getByText(count)).toBeVisible();
    await around.getByRole('button', { name: t('list.clear-filters') }).click();
    await expect(around.getByText(count)).toHaveCount(0);
    await expect.poll(() => atlas.address().searchParams.has('f')).toBe(false);
  });

  test('offers the radius at which something is found', async ({ atlas, faults }) => {
    await open(atlas, faults, '/en/at/0/180/?v=1&u=km');
    const around = atlas.part(tPlace('around.title'));
    const empty =
      /Nothing that the atlas knows lies within 100 km\. The nearest is Tarawa, 79\d km west\./;
    await expect(around).toContainText(empty);
    await around.getByRole('button', { name: /800 km/ }).click();
    await expect(around).not.toContainText(empty);
    await expect.poll(() => atlas.address().searchParams.get('r')).toBe('800');
    const field = around.getByRole('spinbutton', { name: tPlace('around.radius') });
    await field.fill('5000');
    await field.press('Enter');
    await expect(field).toHaveValue('1000');
    await expect.poll(() => atlas.address().searchParams.get('r')).toBe('1000');
  });

  test('leads to voyages and a ruler from there, and copies its coordinates', async ({
    atlas,
    faults,
  }) => {
    await open(atlas, faults, '/en/at/0/180/');
    const stop = '0n180w';
    expect(pointStop([180, 0])).toEqual({ kind: 'point', position: [-180, 0] });
    const link = (name: string) => atlas.panel.getByRole('link', { name, exact: true });
    await expect(link(tPlace('voyage.from'))).toHaveAttribute('href', /\/en\/c\/0n180w~pechy\//);
    await expect(link(tPlace('voyage.to'))).toHaveAttribute('href', new RegExp(`pechy~${stop}/`));
    await atlas.panel.getByRole('button', { name: tPlace('action.copy') }).click();
    expect(await atlas.page.evaluate(() => navigator.clipboard.readText())).toBe('0, -180');
    await expect(atlas.page.locator('.live-region')).toContainText(
      tPlace('action.copied', { position: '0, -180' }),
    );
    await link(tPlace('action.measure')).click();
    await expect.poll(() => atlas.address().href).toMatch(/\/en\/measure\/\?v=1&p=0,-180/);
    await atlas.page.goBack();
    await expect(atlas.heading).toHaveText('00°00′ N 180°00′ W');
  });

  for (const [i, address] of ['95/10', 'foo', '5/10/15'].entries()) {
    test(`of /at/${address}/ does not exist, which a notice says`, {
      tag: tagsOfAlike(i),
    }, async ({ atlas, faults }) => {
      await open(atlas, faults, `/en/at/${address}/`);
      await expect(atlas.notices).toContainText(`at/${address}/`);
      await expect(atlas.heading).toHaveText(t('overview.title'));
    });
  }
});
