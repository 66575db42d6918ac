import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { packProjects } from '../src/datasets/project-list-schema';
import { launchBrowser } from '../tools/browser/launch-browser';
import { serveFolder } from '../tools/browser/static-server';
import { median, quantile } from '../tools/routing/statistics';
import { BARE_SCROLLER, bareTable, EMPTY_PAGE } from './bare-scroller';
import { madeProjects } from './made-projects';

/**
 * `npm run bench:records`: measures the table and its filters with made projects in place of the published ones: the time
 * from input to painted, and the longest task. Writes docs/bench-records.md.
 */
const COUNTS = [10_000, 100_000] as const;
const REPEATS = 12;
/** Milliseconds between two inputs, so that what a page does at rest is not taken for the answer to the next one. */
const REST_MS = 300;
const WINDOW = { width: 1440, height: 900 };
const ADDRESS = 'en/p/?v=1&view=table';
const TIMEOUT = 120_000;

/** What the reader does; the change is shown when the text of `shows`, or how far it is scrolled, has changed. */
interface Action {
  readonly name: string;
  readonly shows: string;
  readonly isScrolled?: boolean;
  run(page: Page, turn: number): Promise<void>;
}

const SUMMARY = '.table-sentence';
const FIRST_ROWS = '.grid-body';

async function scrollPage(page: Page): Promise<void> {
  await page.mouse.move(1000, 600);
  await page.mouse.wheel(0, 2000);
}

const ACTIONS: readonly Action[] = [
  {
    name: 'a key in the text filter',
    shows: SUMMARY,
    run: async (page, turn) => {
      const field = page.locator('.list-search');
      await field.focus();
      await page.keyboard.press(turn % 2 === 0 ? '7' : 'Backspace');
    },
  },
  {
    name: 'a value of a facet',
    shows: SUMMARY,
    run: (page, turn) =>
      page
        .locator('.facet-value')
        .nth(turn % 8)
        .click(),
  },
  {
    name: 'a column to sort by',
    shows: FIRST_ROWS,
    run: (page, turn) =>
      page
        .locator('.grid-sort')
        .nth(1 + (turn % 4))
        .click(),
  },
  {
    name: 'a page of the table scrolled',
    shows: FIRST_ROWS,
    run: scrollPage,
  },
];

/** What a scroll takes without the atlas, in the same browser and the same minute. */
const BARE = [
  ['the same rows in a page without script', bareTable],
  ['an empty page', async () => EMPTY_PAGE],
] as const;

/** Runs in the page; a string, because the compiler of this file adds helpers to named functions. */
const IN_PAGE = `
  window.bench_ = {
    tasks: [],
    watch(selector, isScrolled) {
      const shownNow = () => {
        const element = document.querySelector(selector);
        return isScrolled ? element?.scrollTop : element?.textContent;
      };
      const before = shownNow();
      let start;
      const types = ['keydown', 'pointerdown', 'wheel'];
      const onInput = (event) => { start ??= event.timeStamp; };
      for (const type of types) addEventListener(type, onInput, { capture: true, passive: true });
      this.painted = new Promise((resolve) => {
        const check = () => {
          if (start === undefined || shownNow() === before) return requestAnimationFrame(check);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            for (const type of types) removeEventListener(type, onInput, { capture: true });
            resolve(performance.now() - start);
          };
          requestAnimationFrame(() => port2.postMessage(0));
        };
        requestAnimationFrame(check);
      });
    },
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.bench_.tasks.push(duration);
  }).observe({ type: 'longtask' });
`;

interface Bench {
  readonly watch: (selector: string, isScrolled: boolean) => void;
  readonly painted: Promise<number>;
  readonly tasks: number[];
}
type Benched = Window & { readonly bench_: Bench };

const site = await serveFolder({ root: 'dist' });
const browser = await launchBrowser();
const rows: string[] = [];
for (const count of COUNTS) {
  const page = await openWith(count);
  for (const action of ACTIONS) await addRow(page, count.toLocaleString('en'), action);
  if (count === COUNTS[0]) {
    for (const [name, contentOf] of BARE) {
      const bare = await page.context().newPage();
      await bare.setContent(await contentOf(page));
      await bare.evaluate(IN_PAGE);
      const scroll = { name, shows: BARE_SCROLLER, isScrolled: true, run: scrollPage } as const;
      await addRow(bare, '', scroll);
      await bare.close();
    }
  }
  await page.context().close();
}
await browser.close();
await site.close();

mkdirSync('docs', { recursive: true });
writeFileSync(
  'docs/bench-records.md',
  `# Many records, measured

Written by \`npm run bench:records\`. The built atlas with made projects in place of the published ones, the table over the map and the
filters open, 1440 by 900, ${REPEATS} inputs of each kind, ${REST_MS} ms apart. Milliseconds.

| projects | input | median | p95 | longest task |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

- **Median, p95**: from the time stamp of the input event to the frame after the new rows or the new count are in the document.
  Targets with 10,000 projects: 50 and 150.
- **Longest task** of the main thread during these inputs; tasks below 50 ms are not reported by the browser. Target with 100,000
  projects: 200.
- **Without script**: the same rows, styles and wheel in a page that holds all rows and runs nothing, and one empty box: what of
  the time to scroll is the browser's, which here draws without a graphics card.
- Values are seeded random ones in the form of the published files; loading and validating them is not included.
`,
);

async function addRow(page: Page, projects: string, action: Action): Promise<void> {
  const { waits, tasks } = await measure(page, action);
  const row = [
    projects,
    action.name,
    median(waits).toFixed(0),
    quantile(waits, 0.95).toFixed(0),
    Math.max(0, ...tasks).toFixed(0),
  ];
  rows.push(`| ${row.join(' | ')} |`);
  console.log(rows.at(-1));
}

async function openWith(count: number): Promise<Page> {
  const { summaries, facts } = madeProjects(count);
  const context = await browser.newContext({
    viewport: WINDOW,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT);
  await page.route('**/data/project-list.json', (route) =>
    route.fulfill({ json: packProjects(summaries) }),
  );
  const names = summaries.map(({ name, place }) => ({ name, place }));
  await page.route('**/data/*/project-names/all.json', (route) => route.fulfill({ json: names }));
  await page.route('**/data/*/project-facts.json', (route) => route.fulfill({ json: facts }));
  await page.addInitScript(IN_PAGE);
  await page.goto(`${site.url}${ADDRESS}`);
  await page.locator('.grid-body [role=row]').first().waitFor();
  await page.locator('.list-tools ~ .disclosure > summary').click();
  await page.locator('.filter-facet summary').first().click();
  await page.locator('.facet-value').first().waitFor();
  return page;
}

async function measure(
  page: Page,
  { shows, isScrolled = false, run }: Action,
): Promise<{ readonly waits: readonly number[]; readonly tasks: readonly number[] }> {
  const waits: number[] = [];
  await page.evaluate(() => (window as unknown as Benched).bench_.tasks.splice(0));
  for (let turn = 0; turn < REPEATS; turn += 1) {
    await page.evaluate(
      (of) => (window as unknown as Benched).bench_.watch(of.shows, of.isScrolled),
      { shows, isScrolled },
    );
    await run(page, turn);
    waits.push(await page.evaluate(() => (window as unknown as Benched).bench_.painted));
    await page.waitForTimeout(REST_MS);
  }
  const tasks = await page.evaluate(() => [...(window as unknown as Benched).bench_.tasks]);
  return { waits, tasks };
}
