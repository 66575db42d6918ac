import type { Browser, CDPSession } from '@playwright/test';

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

const KBIT_S = 1600;
const LATENCY_MS = 150;
const TIMEOUT = 120_000;
/** Time without a request after which a page counts as idle, ms. */
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
): Promise<SlowLoad> {
  const context = await browser.newContext({
    viewport: { width, height },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const traffic = await watchTraffic(session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(WATCH);
    await page.goto(url, { waitUntil: 'commit', timeout: TIMEOUT });
    const drawn = await page.waitForFunction(
      () => performance.getEntriesByName('corridor-drawn')[0]?.startTime,
      undefined,
      { timeout: TIMEOUT },
    );
    await traffic.idle();
    const seen = (await page.evaluate('window.seen_')) as Pick<
      SlowLoad,
      'headline' | 'usable' | 'shift'
    >;
    return {
      drawn: Number(await drawn.jsonValue()),
      headline: seen.headline,
      usable: seen.usable,
      shift: seen.shift,
      ...traffic.sums(),
    };
  } finally {
    await context.close();
  }
}

/** Slows the connection of a page down, and sums what comes over it. */
async function watchTraffic(session: CDPSession) {
  let [bytes, fontBytes, lastAt] = [0, 0, Date.now()];
  const fonts = new Set<string>();
  /** Addresses by the request's id, which a redirected request keeps. */
  const open = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/\.woff2$/.test(request.url)) fonts.add(requestId);
    open.set(requestId, request.url);
    lastAt = Date.now();
  });
  const end = (requestId: string, length: number) => {
    bytes += length;
    if (fonts.has(requestId)) fontBytes += length;
    open.delete(requestId);
    lastAt = Date.now();
  };
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    end(requestId, encodedDataLength),
  );
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: (KBIT_S * 1000) / 8,
    uploadThroughput: (KBIT_S * 1000) / 8,
  });
  return {
    sums: () => ({ bytes, fontBytes }),
    /** Resolves when nothing has been requested or received for a while. Rejects if a request is never answered. */
    idle: async () => {
      while (open.size > 0 || Date.now() - lastAt < QUIET_MS) {
        if (Date.now() - lastAt > TIMEOUT) throw new Error(`No answer to ${[...open.values()]}`);
        await pause(200);
      }
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
