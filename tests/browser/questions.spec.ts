import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/translator';
import { type Atlas, expect, test } from './support/atlas';

const t = translator('en');

/** A question as a reader types it on the front page, and the view that answers it. */
interface Question {
  readonly text: string;
  readonly path: RegExp;
  /** Keys of the query, which may stand in any order. */
  readonly keys?: Readonly<Record<string, RegExp>>;
  /** Texts of the answer, in the panel or in the table. */
  readonly shows: readonly RegExp[];
}

const QUESTIONS: readonly Question[] = [
  {
    text: 'which hydro projects in Ecuador operate, who built them, what did they cost',
    path: /^\/en\/p\/$/,
    keys: {
      f: /^(?=.*kind:hydro)(?=.*status:operating)(?=.*country:ec)/,
      view: /^table$/,
      cols: /builder.*cost/,
    },
    shows: [/Coca Codo Sinclair/, /Sinohydro/, /2,600/],
  },
  {
    text: 'what did China build near Cusco',
    path: /^\/en\/at\/-13\.5\d*\/-71\.9\d*\/$/,
    shows: [/Las Bambas/, /Santa Teresa II/],
  },
  {
    text: 'Las Bambas beside Toromocho',
    path: /^\/en\/compare\/p\.las-bambas~p\.toromocho\/$/,
    shows: [/Las Bambas copper mine/, /Toromocho copper mine/],
  },
  {
    text: 'is it really 23 days',
    path: /^\/en\/claim\/transit-23-days-to-shanghai\/$/,
    shows: [/23 days/],
  },
  {
    text: 'all lithium projects above USD 1 bn as a table, dearest first',
    path: /^\/en\/p\/$/,
    keys: { f: /^(?=.*kind:battery)(?=.*cost:1000-)/, view: /^table$/, sort: /^-cost/ },
    shows: [/costing USD 1bn or more/],
  },
  {
    text: 'who lent for what COSCO built',
    path: /^\/en\/p\/$/,
    keys: { f: /:cosco/, view: /^table$/, cols: /lender/ },
    shows: [/COSCO/],
  },
  {
    text: 'what is within 100 km of Cusco',
    path: /^\/en\/at\/-13\.5\d*\/-71\.9\d*\/$/,
    shows: [/Within 100 km/, /Las Bambas/],
  },
  {
    text: 'Guayaquil to Shanghai without Panama',
    path: /^\/en\/c\/ecgye~cnsgh\/$/,
    keys: { closed: /panama/ },
    shows: [/Guayaquil/, /Shanghai/],
  },
];

test.describe('by keyboard alone, from the front page', () => {
  for (const [i, question] of QUESTIONS.entries()) {
    // Every second one is left to the full run.
    test(`“${question.text}” is answered`, { tag: i % 2 === 0 ? [] : '@all' }, async ({
      page,
      atlas,
    }) => {
      await atlas.open('/en/');
      await page.keyboard.press('/');
      await page.keyboard.type(question.text);
      await firstResultIsThere(page);
      await page.keyboard.press('Enter');
      await expectAnswer(page, atlas, question);
      await expectSameWhenOpenedCold(page, atlas, question);
    });
  }
});

test.describe('by touch alone, from the front page', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const question of QUESTIONS) {
    test(`“${question.text}” is answered @all`, async ({ page, atlas }) => {
      await atlas.open('/en/');
      await page.getByRole('button', { name: t('search.label') }).tap();
      const field = page.getByRole('combobox', { name: t('search.label') });
      await expect(field).toBeFocused();
      // What the keyboard on the screen does.
      await field.pressSequentially(question.text);
      await firstResultIsThere(page);
      await page.getByRole('option').first().tap();
      await expectAnswer(page, atlas, question);
    });
  }
});

/** Resolves when the results that the search fetches for the text have come. */
async function firstResultIsThere(page: Page): Promise<void> {
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.locator('.result-list')).not.toHaveAttribute('aria-busy', 'true');
}

async function expectAnswer(
  page: Page,
  atlas: Atlas,
  { path, keys = {}, shows }: Question,
): Promise<void> {
  await expect.poll(() => atlas.address().pathname).toMatch(path);
  for (const [key, value] of Object.entries(keys)) {
    await expect.poll(() => atlas.address().searchParams.get(key) ?? '').toMatch(value);
  }
  for (const text of shows) {
    await expect(page.locator('#panel, .table-area').getByText(text).first()).toBeVisible();
  }
}

/** Opens the address of the answer in another context and expects the same address, heading, sentence and rows. */
async function expectSameWhenOpenedCold(
  page: Page,
  atlas: Atlas,
  question: Question,
): Promise<void> {
  const href = atlas.address().href;
  const shown = await contentOf(page);
  const context = await page
    .context()
    .browser()
    ?.newContext({
      viewport: page.viewportSize() ?? null,
      locale: 'en-GB',
    });
  if (!context) throw new Error('No browser to open a second context in');
  const other = await context.newPage();
  await other.goto(href);
  for (const text of question.shows) {
    await expect(other.locator('#panel, .table-area').getByText(text).first()).toBeVisible();
  }
  await expect.poll(() => contentOf(other)).toEqual(shown);
  expect(keysOf(other.url())).toEqual(keysOf(href));
  await context.close();
}

/** Returns what a view shows: its heading, the sentence about filters, and the rows of the table in view. */
async function contentOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    ['h1', '.list-summary > p', '[role=grid] [role=row]']
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .map((element) => element.textContent ?? ''),
  );
}

/** Returns path and keys of an address, the keys in alphabetical order. */
function keysOf(href: string): readonly string[] {
  const { pathname, searchParams } = new URL(href);
  return [pathname, ...[...searchParams].map((pair) => pair.join('=')).sort()];
}
