import type { Browser } from '@playwright/test';
import type { Line, SlowHost } from '../tools/browser/slow-line';

export interface Device {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** How many times slower the processor is. */
  readonly slowdown: number;
}

/** A cold load: times in milliseconds since navigation, bytes over the wire until nothing more is requested. */
export interface SlowLoad {
  /** Absent on a page without a headline. */
  readonly headline: number | undefined;
  readonly drawn: number;
  /** Absent on a page without a panel. */
  readonly usable: number | undefined;
  readonly bytes: number;
  readonly fontBytes: number;
  /** Sum of the layout shifts that follow no input. */
  readonly shift: number;
}

/** A connection of the middle class. */
export const LINE: Line = { latency: 150, bitsPerSecond: 1_600_000 };

const TIMEOUT = 120_000;
/** Time without anything on the line after which a page counts as idle, ms. */
const QUIET_MS = 2500;

/** Runs in the page before its own scripts: notes when headline and panel are first shown, and layout shifts. */
const WATCH = `
  window.seen_ = { shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen_.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(function look(now) {
    const isShown = (element) => element !== null && element.checkVisibility({ visibilityProperty: true });
    const seen = window.seen_;
    // The first frame that a headline is part of is painted after this callback, and is over in the next.
    if (seen.next) { seen.headline ??= now; }
    if (isShown(document.querySelector('h1'))) seen.next = true;
    const panel = document.querySelector('#panels .page');
    if (!document.getElementById('prerendered') && isShown(panel) && !panel.querySelector(':scope > .skeleton')) seen.usable ??= now;
    if (!seen.headline || !seen.usable) requestAnimationFrame(look);
  });
`;

/** Opens a page cold in a fresh context of a slow device and measures it until nothing more is requested. */
export async function measureSlowLoad(
  browser: Browser,
  url: string,
  { width, height, slowdown }: Device,
  line: SlowHost,
): Promise<SlowLoad> {
  const context = await browser.newContext({
    viewport: { width, height },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(WATCH);
    const before = line.bytes();
    let fontBytes = 0;
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2'))
        fontBytes += Number(response.headers()['content-length']);
    });
    await page.goto(url, { waitUntil: 'commit', timeout: TIMEOUT });
    const drawn = await page.waitForFunction(
      () => performance.getEntriesByName('corridor-drawn')[0]?.startTime,
      undefined,
      { timeout: TIMEOUT },
    );
    while (line.quietFor() < QUIET_MS) await pause(200);
    const seen = (await page.evaluate('window.seen_')) as Pick<
      SlowLoad,
      'headline' | 'usable' | 'shift'
    >;
    return {
      drawn: Number(await drawn.jsonValue()),
      headline: seen.headline,
      usable: seen.usable,
      shift: seen.shift,
      bytes: line.bytes() - before,
      fontBytes,
    };
  } finally {
    await context.close();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
