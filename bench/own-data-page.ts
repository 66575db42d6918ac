import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';

/** What an act of the reader costs the page. */
export interface ActCost {
  readonly name: string;
  /** Wall-clock time until what it changes is there, in seconds. */
  readonly seconds: number;
  /** The longest task of the main thread meanwhile, in milliseconds: of its processor, and by the clock. */
  readonly longest: number;
  readonly longestByClock: number;
}

/** An act, and what is there once it is done. */
export interface Act {
  readonly name: string;
  readonly run: (page: Page) => Promise<unknown>;
}

/** Time after an act in which what it leaves behind still counts, in milliseconds. */
const AFTER_MS = 1_000;

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel'];

/** Runs acts one after another on a page and returns what each costs its main thread. */
export async function measureActs(
  browser: Browser,
  page: Page,
  acts: readonly Act[],
): Promise<readonly ActCost[]> {
  const costs: ActCost[] = [];
  for (const { name, run } of acts) {
    await browser.startTracing(page, { categories: CATEGORIES });
    const start = performance.now();
    await run(page);
    const seconds = (performance.now() - start) / 1000;
    await page.waitForTimeout(AFTER_MS);
    const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
    costs.push({ name, seconds, ...longestTask(trace.traceEvents) });
  }
  return costs;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Returns the longest task of the main threads of pages, of which the run has one. */
function longestTask(events: readonly TraceEvent[]): Pick<ActCost, 'longest' | 'longestByClock'> {
  const isMain = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  let [longest, longestByClock] = [0, 0];
  for (const { name, pid, tid, dur = 0, tdur = 0 } of events) {
    if (!name.endsWith('RunTask') || !isMain.has(`${pid} ${tid}`)) continue;
    longest = Math.max(longest, tdur / 1000);
    longestByClock = Math.max(longestByClock, dur / 1000);
  }
  return { longest, longestByClock };
}

/** Resolves with the most memory that the process of a page has held so far, its workers included, in megabytes. Linux only. */
export async function peakOfPage(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) =>
      Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]),
    );
  return Math.max(...peaks) / 1000;
}
