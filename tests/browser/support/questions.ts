import type { Page } from '@playwright/test';
import { expect } from './atlas';

/** A question as a reader types it on the front page, and the view that answers it. */
export interface Question {
  readonly text: string;
  readonly path: RegExp;
  /** Keys of the query, which may stand in any order. */
  readonly keys?: Readonly<Record<string, RegExp>>;
  /** Texts of the answer, in the panel or in the table. */
  readonly shows: readonly RegExp[];
}

export const QUESTIONS: readonly Question[] = [
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
    shows: [/Las Bambas copper mine/, /Chinchero International Airport/],
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

/** Returns whether a table answers a question, which then covers the map. */
export function isTable({ keys }: Question): boolean {
  return keys?.view !== undefined;
}

/** Types a question into the search of the front page and opens the first result, by keyboard alone. */
export async function askByKeyboard(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await firstResultIsThere(page);
  await page.keyboard.press('Enter');
}

/** Resolves when the results that the search fetches for the text have come. */
export async function firstResultIsThere(page: Page): Promise<void> {
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.locator('.result-list')).not.toHaveAttribute('aria-busy', 'true');
}

/** Expects the answer to a question: its address and what it shows. */
export async function expectAnswer(
  page: Page,
  { path, keys = {}, shows }: Question,
): Promise<void> {
  await expect.poll(() => new URL(page.url()).pathname).toMatch(path);
  for (const [key, value] of Object.entries(keys)) {
    await expect.poll(() => new URL(page.url()).searchParams.get(key) ?? '').toMatch(value);
  }
  for (const text of shows) {
    await expect(page.locator('#panel, .table-area').getByText(text).first()).toBeVisible();
  }
}
