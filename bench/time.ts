import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../tools/browser/launch-browser';
import { serveFolder } from '../tools/browser/static-server';
import { median, quantile } from '../tools/routing/statistics';

/**
 * `npm run bench:time`: measures a step of the time bar on the built atlas with every layer on, from the key to the drawn map,
 * and the frames while the years are played, beside those of the bare page at rest that is drawn anew in each.
 */
const STEPS = Number(process.env.STEPS ?? 40);
const WARM_UP = 6;
const FIRST_YEAR = 1996;
const LAYERS = 'corridor.land-legs.ports.projects.great-circle.rhumb-line';
/** Milliseconds for which frames are counted: about ten years. */
const PLAYED_MS = 9000;
const WINDOW = { width: 1440, height: 900 };

/** Runs in the page: presses a key on the slider and resolves with the time until the map is drawn. */
const STEP = `(key) => new Promise((resolve) => {
  const slider = document.querySelector('.time-thumb');
  const marks = performance.getEntriesByName('time-drawn').length;
  const observer = new PerformanceObserver(() => {
    const drawn = performance.getEntriesByName('time-drawn');
    if (drawn.length === marks) return;
    observer.disconnect();
    resolve(drawn.at(-1).startTime - start);
  });
  observer.observe({ entryTypes: ['mark'] });
  const start = performance.now();
  slider.valueAsNumber += key;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
})`;

const FRAMES = `(milliseconds) => new Promise((resolve) => {
  const frames = [];
  const start = performance.now();
  requestAnimationFrame(function next(now) {
    frames.push(now);
    if (now - start < milliseconds) requestAnimationFrame(next);
    else resolve(frames.slice(1).map((frame, i) => frame - frames[i]));
  });
})`;

const atlas = await serveFolder({ root: 'dist' });
const browser = await launchBrowser();
const steps = await onAtlas(async (page) => {
  const found: number[] = [];
  for (let i = -WARM_UP; i < STEPS; i++) {
    const took = Number(await page.evaluate(`(${STEP})(${i % 30 < 15 ? 1 : -1})`));
    if (i >= 0) found.push(took);
    await page.waitForTimeout(200);
  }
  return found;
});
const [playing, still] = await onAtlas(async (page) => {
  const rest = (await page.evaluate(`(${FRAMES})(${PLAYED_MS})`)) as number[];
  await page.getByRole('button', { name: 'Play the years' }).click();
  const played = (await page.evaluate(`(${FRAMES})(${PLAYED_MS})`)) as number[];
  return [played, rest];
});
await browser.close();
await atlas.close();

const perSecond = (frames: readonly number[]) => (1000 * frames.length) / PLAYED_MS;
const table = [
  '| | measured | target |',
  '|---|---|---|',
  `| a year step, input to drawn map, median ms | ${median(steps).toFixed(0)} | <= 50 |`,
  `| the same, p95 ms | ${quantile(steps, 0.95).toFixed(0)} | <= 120 |`,
  `| frames a second while playing | ${perSecond(playing).toFixed(0)} | >= 30 |`,
  `| frames a second at rest | ${perSecond(still).toFixed(0)} | |`,
].join('\n');
console.log(table);
writeFileSync(
  'docs/bench-time.md',
  `# The time bar\n\nWritten by \`npm run bench:time\`.\n\n${table}\n`,
);

async function onAtlas<T>(ask: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(`${atlas.url}en/?v=1&m=3/-15/-70&t=${FIRST_YEAR}&l=${LAYERS}`);
    await page.locator('.time-bars span[style*="100%"]').waitFor();
    await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
    await page.waitForTimeout(1500);
    return await ask(page);
  } finally {
    await context.close();
  }
}
