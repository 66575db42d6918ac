import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../tools/browser/launch-browser';
import { serveFolder } from '../tools/browser/static-server';
import { median, quantile } from '../tools/routing/statistics';
import { measureFrames, onPage } from './measure';
import { runCommand } from './run-command';

/**
 * `npm run bench:time`: measures a step of the time bar on the built atlas with every layer on, from the input to the drawn map,
 * and the frames while the years are played, beside those of the bare page in the same run.
 */
const STEPS = Number(process.env.STEPS ?? 40);
const WARM_UP = 6;
const FIRST_YEAR = 1996;
const LAYERS = 'corridor.land-legs.ports.projects.great-circle.rhumb-line';
/** Milliseconds for which frames are counted: about ten years. */
const PLAYED_MS = 9000;

/** Runs in the page: moves the slider by years and resolves with the time until the map is drawn. */
const STEP = `(years) => new Promise((resolve) => {
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
  slider.valueAsNumber += years;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
})`;

runCommand('npx', 'vite', 'build', '--config', 'bench/bare/vite.config.ts', '--logLevel', 'warn');
const atlas = await serveFolder({ root: 'dist' });
const bare = await serveFolder({ root: '.cache/bench' });
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
const playing = await onAtlas(async (page) => {
  await page.getByRole('button', { name: 'Play the years' }).click();
  return measureFrames(page, () => page.waitForTimeout(PLAYED_MS));
});
const still = await onStillPage(bare.url, async (page) => {
  await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
  return measureFrames(page, () => page.waitForTimeout(PLAYED_MS));
});
await browser.close();
await atlas.close();
await bare.close();

const perSecond = (frames: readonly number[]) => (1000 * frames.length) / PLAYED_MS;
const table = [
  '| | measured | target |',
  '|---|---|---|',
  `| a year step, input to drawn map, median ms | ${median(steps).toFixed(0)} | ${targetOf(median(steps), 50)} |`,
  `| the same, p95 ms | ${quantile(steps, 0.95).toFixed(0)} | ${targetOf(quantile(steps, 0.95), 120)} |`,
  `| frames a second while playing | ${perSecond(playing).toFixed(0)} | >= 30 |`,
  `| frames a second of the bare page | ${perSecond(still).toFixed(0)} | |`,
  `| ratio | ${(playing.length / still.length).toFixed(2)} | |`,
].join('\n');
console.log(table);
writeFileSync(
  'docs/bench-time.md',
  `# The time bar

Written by \`npm run bench:time\`: the built atlas at 1440 by 900 with every layer on, drawn in software, ${STEPS} steps of a year by the
slider. A step ends when the map has drawn it and is idle. Playing shows a year every 0.9 s; frames are counted over ${PLAYED_MS / 1000} s.

${table}
`,
);

/** Returns a target with whether it is met. */
function targetOf(value: number, most: number): string {
  return `<= ${most}, ${value <= most ? 'met' : 'missed'}`;
}

function onAtlas<T>(ask: (page: Page) => Promise<T>): Promise<T> {
  const url = `${atlas.url}en/?v=1&m=3/-15/-70&t=${FIRST_YEAR}&l=${LAYERS}`;
  return onStillPage(url, async (page) => {
    await page.locator('.time-thumb').waitFor();
    await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
    await page.waitForTimeout(1500);
    return ask(page);
  });
}

/** Opens a page on which nothing but what is measured moves. */
function onStillPage<T>(url: string, ask: (page: Page) => Promise<T>): Promise<T> {
  return onPage(browser, url, ask, { reducedMotion: 'reduce' });
}
