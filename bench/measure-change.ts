import type { Browser, CDPSession, Page } from '@playwright/test';
import type { DeskControl, Step } from './desk-controls';

/** The cost of a change, milliseconds. */
export interface ChangeCost {
  /** Wall-clock time from the input event to the new figures in the document. */
  readonly wait: number;
  /** Processor time of the main thread until the second frame after. */
  readonly work: WorkTime;
  /** The same over an equal time without a change. */
  readonly idle: WorkTime;
}

/** Milliseconds of the main thread: all tasks, and the parts for scripts, style and layout. */
export interface WorkTime {
  readonly tasks: number;
  readonly script: number;
  readonly layout: number;
}

const WINDOW = { width: 1440, height: 900 };
const TIMEOUT = 60_000;

/** How long the page must be idle: longer than the pause between two writes of the address. */
const REST = 450;
/** Longer than the engine takes for the alternatives. */
const REST_OF_ENGINE = 2500;

/** Runs in the page; a string, because the compiler of this file adds helpers to named functions. */
const IN_PAGE = `
  const twoFrames = () => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
  const until = (isDone) => new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isDone()) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document.querySelector('.panel'), {
      subtree: true, childList: true, characterData: true, attributes: true,
    });
  });
  const newFigures = (selector) => {
    const textOf = () => document.querySelector(selector)?.textContent;
    const before = textOf();
    return () => textOf() !== before && document.querySelector('.desk').ariaBusy === 'false';
  };
  window.bench_ = {
    async change({ value, figures }) {
      const control = window.control_;
      const shown = until(newFigures(figures));
      const start = performance.now();
      if (value === undefined) control.click();
      else {
        control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
      const elapsed = (await shown) - start;
      await twoFrames();
      return elapsed;
    },
    async idle(milliseconds) {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await twoFrames();
    },
    rest(milliseconds) {
      return new Promise((resolve) => {
        let timer;
        const observer = new MutationObserver(() => again());
        const again = () => {
          clearTimeout(timer);
          timer = setTimeout(() => { observer.disconnect(); resolve(); }, milliseconds);
        };
        observer.observe(document.querySelector('.panel'), {
          subtree: true, childList: true, characterData: true, attributes: true,
        });
        again();
      });
    },
  };
`;

/** Opens the desk, waits for the routes and makes the changes one by one, each when the page is idle. */
export async function measureChanges(
  browser: Browser,
  site: string,
  control: DeskControl,
  count: number,
): Promise<readonly ChangeCost[]> {
  const context = await browser.newContext({
    viewport: WINDOW,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await open(page, `${site}${control.address}`, control);
    const costs: ChangeCost[] = [];
    for (let i = -WARM_UP; i < count; i++) {
      const step = control.steps[(i + WARM_UP) % control.steps.length];
      if (!step) throw new Error(`Nothing is changed: ${control.name}`);
      const cost = await measureChange(page, session, control, step);
      if (i >= 0) costs.push(cost);
    }
    return costs;
  } finally {
    await context.close();
  }
}

/** Warm-up changes that are not counted. */
const WARM_UP = 4;

async function open(page: Page, url: string, { opener }: DeskControl): Promise<void> {
  page.setDefaultTimeout(TIMEOUT);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.desk[aria-busy=false] .alternatives li').nth(1).waitFor();
  await page.evaluate(IN_PAGE);
  await rest(page, REST_OF_ENGINE);
  await opener?.(page).click();
  await rest(page, REST);
}

async function measureChange(
  page: Page,
  session: CDPSession,
  { figures, isAsked }: DeskControl,
  { find, value }: Step,
): Promise<ChangeCost> {
  await find(page).evaluate((element) => Object.assign(window, { control_: element }).control_);
  const change = JSON.stringify({ value, figures });
  const changed = await working(session, () => page.evaluate(`bench_.change(${change})`));
  const wait = Number(changed.result);
  await rest(page, isAsked ? REST_OF_ENGINE : REST);
  const idle = await working(session, () => page.evaluate(`bench_.idle(${wait})`));
  return { wait, work: changed.work, idle: idle.work };
}

async function rest(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(`bench_.rest(${milliseconds})`);
}

async function working<T>(session: CDPSession, act: () => Promise<T>) {
  const before = await clock(session);
  const result = await act();
  const after = await clock(session);
  const work: WorkTime = {
    tasks: after.tasks - before.tasks,
    script: after.script - before.script,
    layout: after.layout - before.layout,
  };
  return { result, work };
}

/** Returns the totals of the main thread since it started. */
async function clock(session: CDPSession): Promise<WorkTime> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => 1000 * (metrics.find((each) => each.name === name)?.value ?? 0);
  return {
    tasks: of('TaskDuration'),
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
  };
}
