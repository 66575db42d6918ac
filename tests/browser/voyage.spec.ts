import type { Page } from '@playwright/test';
import type { Locale } from '../../src/domain/locale';
import { type Closures, NO_CLOSURES } from '../../src/domain/voyage-options';
import { kilometresToNauticalMiles, nauticalMiles } from '../../src/geo/units';
import { formatLength } from '../../src/i18n/format-length';
import { formatNumber } from '../../src/i18n/format-number';
import { translator } from '../../src/i18n/translator';
import { expect, test } from './support/atlas';
import { CORRIDOR_ID, VOYAGE_TITLE } from './support/published';
import { computeVoyage, passageName } from './support/voyages';

const t = translator('en');
const tVoyage = translator('en', 'voyage');
const PATH = `/en/c/${CORRIDOR_ID}/`;
const SUEZ_SHUT: Closures = { ...NO_CLOSURES, closed: ['suez'] };

/** Two ends and eight stops between. */
const TEN_STOPS = 'pechy~pecll~ecgye~pablb~mxzlo~mxlzc~krpus~cntao~cnngb~cnsgh';

/** Only the corridor's voyage has a file: for any other a host answers with its page for unknown addresses. */
const NO_FILE = /status of 404/;

test.describe('a link to a voyage, opened cold, shows the figures of the same engine in Node', () => {
  for (const { where, tag, links } of [
    {
      where: 'from Chancay to Shanghai, direct and with a call',
      tag: [],
      links: [{ id: CORRIDOR_ID }, { id: 'pechy~mxzlo~cnsgh' }, { id: 'pechy~pecll~cnsgh' }],
    },
    {
      where: 'from Santos to Shanghai, by the Cape, Panama, Magellan, and from inland by Chancay',
      tag: '@long',
      links: [
        { id: 'brssz~cnsgh', by: 'good-hope' },
        { id: 'brssz~via.panama~cnsgh', by: 'panama' },
        { id: 'brssz~via.magellan~cnsgh', by: 'magellan' },
        { id: 't.senador-guiomard~pechy~cnsgh' },
      ],
    },
    {
      where: 'elsewhere, and with all stops that a voyage holds',
      tag: '@long',
      links: [
        { id: 'nlrtm~cnsgh', query: '?v=1&closed=suez', closures: SUEZ_SHUT, by: 'panama' },
        { id: 'clvap~cnngb' },
        { id: 'ecgye~cnshk' },
        { id: TEN_STOPS },
      ],
    },
  ] as readonly { where: string; tag: string | []; links: readonly Link[] }[]) {
    test(where, { tag }, async ({ page, atlas, faults }) => {
      faults.allow(NO_FILE);
      for (const { id, query = '', closures = NO_CLOSURES, by } of links) {
        const { distance, onLand, passed, places } = computeVoyage(id, closures);
        await page.goto(`/en/c/${id}/${query}`);
        const length = formatLength('en', distance, 'nm');
        await expect(sentence(page), id).toContainText(length);
        await expect(figure(page, tVoyage('answer.distance')), id).toContainText(length);
        await expect(page.locator('.voyage-stops .stop')).toHaveCount(places.length);
        for (const passage of passed) {
          await expect(sentence(page), id).toContainText(passageName('en', passage));
        }
        if (by !== undefined) expect(passed, id).toContain(by);
        if (onLand > 0) {
          const land = formatLength('en', kilometresToNauticalMiles(onLand), 'km');
          await expect(sentence(page)).toContainText(land);
          await expect(figure(page, tVoyage('answer.on-land'))).toContainText(land);
        }
        expect(atlas.address().pathname).toBe(`/en/c/${id}/`);
        await expect(atlas.notices.locator('.notice')).toHaveCount(0);
      }
    });
  }

  test('and what closing Suez costs from Rotterdam to Shanghai', async ({ page, faults }) => {
    faults.allow(NO_FILE);
    await page.goto('/en/c/nlrtm~cnsgh/?v=1&closed=suez');
    // What is written is the difference between the written distances.
    const longer =
      Math.round(computeVoyage('nlrtm~cnsgh', SUEZ_SHUT).distance) -
      Math.round(computeVoyage('nlrtm~cnsgh').distance);
    const length = formatLength('en', nauticalMiles(longer), 'nm');
    await expect(page.locator('.closure-change')).toHaveText(
      new RegExp(`^Suez Canal closed: \\+${length}, \\+\\d+(\\.\\d)? days\\.$`),
    );
  });

  test('and the reason if there is no route @all', async ({ page, faults }) => {
    faults.allow(NO_FILE);
    await page.goto('/en/c/40.35n49.95e~cnsgh/');
    const none = page.locator('.no-route');
    await expect(none).toContainText('No way from 40°21′ N 049°57′ E to Shanghai');
    await expect(sentence(page)).toHaveCount(0);
    await page.goto('/en/c/nlrtm~via.land~pechy~cnsgh/');
    const open = tVoyage('no-route.land-open');
    await expect(none).toContainText(tVoyage('no-route.land', { open }));
    await expect(sentence(page)).toHaveCount(0);
  });
});

interface Link {
  readonly id: string;
  readonly query?: string;
  readonly closures?: Closures;
  /** A passage that the route takes. */
  readonly by?: string;
}

test.describe('the texts of a voyage', () => {
  for (const locale of ['es', 'zh'] as const) {
    test(`are in ${locale} on a page in ${locale}`, async ({ page, atlas }) => {
      const { distance, passed } = computeVoyage(CORRIDOR_ID);
      await page.goto(`/${locale}/c/${CORRIDOR_ID}/`);
      await expect(atlas.heading).toHaveText(VOYAGE_TITLE[locale]);
      await expect(sentence(page)).toContainText(formatLength(locale, distance, 'nm'));
      await expect(sentence(page)).toContainText(
        translator(locale, 'voyage')('summary.passages', { names: listOf(locale, passed) }),
      );
    });
  }

  test('change with the speed, and are the same from the address and from a copied link', {
    tag: '@all',
  }, async ({ page, atlas, context }) => {
    await atlas.open(PATH);
    await expect(sentence(page)).toContainText(' at 16 kn');
    await page.getByRole('slider', { name: /^Speed/ }).fill('14.5');
    await expect(sentence(page)).toContainText(' at 14.5 kn');
    await expect(figure(page, tVoyage('answer.time'))).toContainText('14.5 kn');
    await expect.poll(() => atlas.address().search).toBe('?v=1&kn=14.5');
    const damagedParts = (await sentence(page).textContent()) ?? '';
    const link = new URL(await atlas.copyLink());
    expect(link.searchParams.get('kn')).toBe('14.5');
    expect(link.searchParams.get('closed')).toBe('none');
    const other = await context.newPage();
    for (const href of [page.url(), link.href]) {
      await other.goto(href);
      await expect(sentence(other)).toHaveText(damagedParts);
      await expect(other.locator('.notice')).toHaveCount(0);
    }
  });

  test('survive damaged terms, which are named in a notice', async ({ page, atlas }) => {
    await atlas.open(`${PATH}?v=1&kn=abc&closed=atlantis&margin=5&load=70`);
    await expect(atlas.notices).toContainText(
      t('notice.link-damaged', { detail: 'kn=abc, atlantis' }),
    );
    await expect(sentence(page)).toContainText(' at 16 kn');
    await expect(atlas.panel.getByText(tVoyage('time.margin', { percent: 5 }))).toBeVisible();
    await expect.poll(() => atlas.address().search).toBe('?v=1&margin=5&load=70');
  });
});

test('a switch closes a passage and opens it again', async ({ page, atlas, faults }) => {
  faults.allow(NO_FILE);
  await page.goto('/en/c/nlrtm~cnsgh/');
  await expect(sentence(page)).toContainText(passageName('en', 'suez'));
  await page
    .locator('summary')
    .filter({ hasText: tVoyage('closures.title') })
    .click();
  const suez = page.locator('.passage-switches .switch').filter({ hasText: 'Suez Canal' });
  await suez.click();
  const length = formatLength('en', computeVoyage('nlrtm~cnsgh', SUEZ_SHUT).distance, 'nm');
  await expect(sentence(page)).toContainText(length);
  await expect(sentence(page)).not.toContainText(passageName('en', 'suez'));
  await expect(page.locator('.closure-change')).toContainText('Suez Canal closed: +');
  await expect.poll(() => atlas.address().searchParams.get('closed')).toBe('suez');
  await suez.click();
  await expect(sentence(page)).toContainText(passageName('en', 'suez'));
  await expect(page.locator('.closure-change')).toHaveCount(0);
});

test('a ship that is too large for a canal is led round it, until its size is left out', async ({
  page,
  faults,
}) => {
  faults.allow(NO_FILE);
  const panama = passageName('en', 'panama');
  await page.goto('/en/c/pechy~nlrtm/?ship=container-ultra-large.fits');
  const tooLarge = tVoyage('summary.too-large', { names: panama });
  await expect(sentence(page)).toContainText(tooLarge.trim());
  await expect(page.locator('.fit-note')).toContainText(panama);
  await page.goto('/en/c/pechy~via.panama~nlrtm/?ship=container-ultra-large.fits');
  const reason = tVoyage('no-route.too-large', {
    ...{ passages: panama, name: '', detail: '', sea: '', other: '' },
  });
  await expect(page.locator('.no-route')).toContainText(reason);
  await page.getByRole('button', { name: tVoyage('no-route.any-size') }).click();
  await expect(sentence(page)).toContainText(panama);
  await expect(sentence(page)).not.toContainText(tooLarge.trim());
  // A link of before ships had a size names the class alone.
  await expect(page).toHaveURL(/ship=container-ultra-large$/);
});

test('a stop is moved by arrow keys and by dragging, and keeps the focus @all', async ({
  page,
  atlas,
  faults,
}) => {
  faults.allow(NO_FILE);
  await page.goto('/en/c/pechy~mxzlo~cnsgh/');
  const handle = (name: string) =>
    page.getByRole('button', { name: tVoyage('stops.move', { name }), exact: true });
  await handle('Manzanillo').press('ArrowUp');
  await expect.poll(() => atlas.address().pathname).toBe('/en/c/mxzlo~pechy~cnsgh/');
  await expect(handle('Manzanillo')).toBeFocused();
  const moved = tVoyage('stops.moved', { name: 'Manzanillo', place: 1, count: 3 });
  await expect(page.locator('.live-region')).toContainText(moved);
  const [start, end] = [
    await handle('Manzanillo').boundingBox(),
    await handle('Shanghai').boundingBox(),
  ];
  if (!start || !end) throw new Error('The stops have no handles');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => atlas.address().pathname).toBe('/en/c/pechy~cnsgh~mxzlo/');
  await expect(atlas.heading).toHaveText(tVoyage('title', { from: 'Chancay', to: 'Manzanillo' }));
});

test('an alternative links to its voyage, and Back returns', async ({ page, atlas }) => {
  await atlas.open(PATH);
  const cards = page.locator('.alternatives .alternative');
  const call = cards.filter({ hasText: t('alternatives.call', { name: 'Manzanillo' }) });
  const length = formatLength('en', computeVoyage('pechy~mxzlo~cnsgh').distance, 'nm');
  await expect(call).toContainText(length);
  await expect(cards.and(page.locator('[aria-current]'))).toHaveCount(1);
  expect(new URL((await call.getAttribute('href')) ?? '', page.url()).pathname).toBe(
    '/en/c/pechy~mxzlo~cnsgh/',
  );
  await call.click();
  await expect(sentence(page)).toContainText('calling at Manzanillo');
  await expect(sentence(page)).toContainText(length);
  expect(atlas.address().pathname).toBe('/en/c/pechy~mxzlo~cnsgh/');
  await page.goBack();
  await expect(sentence(page)).not.toContainText('calling at');
  expect(atlas.address().pathname).toBe(PATH);
});

test('a departure dates the calls, an arrival sets a speed, and a slider moves the ship', async ({
  page,
  atlas,
}) => {
  await page.goto(PATH);
  await page.getByLabel(/^Departure/).fill('2026-11-20T08:00');
  const rows = page.locator('.calls-table tbody tr:not(.leg-row)');
  await expect(rows.first()).toContainText('20 Nov 2026, 08:00 GMT-5');
  await expect(rows.last()).toContainText('GMT+8');
  await expect(rows.last().locator('.calls-origin-time')).toContainText('GMT-5');
  await expect(sentence(page)).toContainText('Leaves 20 Nov 2026, 08:00 GMT-5, arrives ');

  await page.getByRole('radio', { name: tVoyage('time.by-arrival') }).check({ force: true });
  await page.getByLabel(/^Arrival wanted/).fill('2026-12-20T08:00');
  // Thirty days by two clocks that are thirteen hours apart.
  const speed = computeVoyage(CORRIDOR_ID).distance / (30 * 24 - 13);
  const needed = tVoyage('time.needed', { speed: formatNumber('en', speed, 1) });
  await expect(page.locator('.model-days')).toContainText(needed);
  await expect(page.locator('.live-region')).toContainText(needed);
  await expect(rows.last()).toContainText('20 Dec 2026, 08:00 GMT+8');
  await expect
    .poll(() => atlas.address().search)
    .toBe('?v=1&arrive=2026-12-20T08:00&depart=2026-11-20T08:00');

  await page.getByRole('slider', { name: /^Where the ship is/ }).fill('500');
  await expect(page.locator('.player-position')).toContainText(
    /^4 Dec 2026, \d\d:\d\d GMT.* · \d+°\d+′ N .* · Under way · 4,6\d\d nm to go$/,
  );
});

test('what the land network does not join is said, and what of a way is not built', async ({
  page,
  atlas,
  faults,
}) => {
  faults.allow(NO_FILE);
  await page.goto('/en/c/5s160w~via.land~pechy/');
  const reason = page.locator('.no-route');
  const open = tVoyage('no-route.land-open');
  await expect(reason).toContainText(tVoyage('no-route.land', { open }));
  await expect(reason).toContainText(/lies off the land network: the nearest place on it is/);

  await page.goto('/en/c/t.lucas-do-rio-verde~brssz/?v=1&legs=planned');
  await expect(sentence(page)).toContainText(/over land/);
  const land = atlas.part(tVoyage('land.title'));
  await expect(land.getByRole('listitem').first()).toContainText(t('leg-status.open'));
  await expect(land).toContainText(/derived from the line/);
});

test('a year of five digits stays in its field, and the voyage on screen', async ({ page }) => {
  await page.goto(PATH);
  const field = page.getByLabel(tVoyage('time.departure', { zone: 'America/Lima' }));
  const before = await sentence(page).textContent();
  // A browser's date field accepts no such year from the keyboard once it has a latest day.
  await field.evaluate((input: HTMLInputElement) => {
    input.value = '12026-01-01T00:00';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(
    page.getByText(tVoyage('time.range', { first: '1000', last: '9998' })),
  ).toBeVisible();
  await expect(sentence(page)).toHaveText(before ?? '');
  await field.fill('2026-12-24T08:00');
  await expect(sentence(page)).toContainText('24 Dec 2026, 08:00');
});

test('the field that finds a stop leaves the focus where the reader puts it', async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole('button', { name: tVoyage('stops.add') }).click();
  await expect(page.getByRole('combobox', { name: tVoyage('stops.search') })).toBeFocused();
  const pick = page.getByRole('button', { name: tVoyage('stops.pick') });
  await pick.click();
  await expect(pick).toHaveAttribute('aria-pressed', 'true');
  await expect(pick).toBeFocused();
});

test('the ship moves by itself and stops on command', async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole('button', { name: tVoyage('player.play'), exact: true }).click();
  await expect(page.locator('.player-position')).toContainText('Under way');
  const slider = page.getByRole('slider', { name: /^Where the ship is/ });
  await page.getByRole('button', { name: tVoyage('player.pause'), exact: true }).click();
  const stopped = Number(await slider.inputValue());
  expect(stopped).toBeGreaterThan(0);
  await page.getByRole('button', { name: tVoyage('player.play'), exact: true }).click();
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(stopped);
});

test.describe('for a reader who prefers reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the ship has a slider and no animation', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByRole('slider', { name: /^Where the ship is/ })).toBeVisible();
    const play = page.getByRole('button', { name: tVoyage('player.play'), exact: true });
    await expect(play).toHaveCount(0);
  });
});

function sentence(page: Page) {
  return page.locator('.voyage-sentence');
}

/** Returns a figure of the headline by its label. */
function figure(page: Page, name: string) {
  const term = page.getByRole('term').filter({ hasText: name });
  return page.locator('.voyage-figures .figure-card').filter({ has: term });
}

function listOf(locale: Locale, passages: readonly string[]): string {
  return passages.map((id) => passageName(locale, id)).join(locale === 'zh' ? '、' : ', ');
}
