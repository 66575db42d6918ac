import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../tools/browser/launch-browser';
import { serveFolder } from '../tools/browser/static-server';
import { median, quantile } from '../tools/routing/statistics';

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
const WINDOW = { width: 1440, height: 900 };

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

const FRAMES = `(milliseconds) => new Promise((resolve) => {
  const frames = [];
  const start = performance.now();
  requestAnimationFrame(function next(now) {
    frames.push(now);
    if (now - start < milliseconds) requestAnimationFrame(next);
    else resolve(frames.slice(1).map((frame, i) => frame - frames[i]));
  });
})`;

run('npx', 'vite', 'build', '--config', 'bench/bare/vite.config.ts', '--logLevel', 'warn');
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
  return (await page.evaluate(`(${FRAMES})(${PLAYED_MS})`)) as number[];
});
const still = await onPage(bare.url, async (page) => {
  await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
  return (await page.evaluate(`(${FRAMES})(${PLAYED_MS})`)) as number[];
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

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function onAtlas<T>(ask: (page: Page) => Promise<T>): Promise<T> {
  const url = `${atlas.url}en/?v=1&m=3/-15/-70&t=${FIRST_YEAR}&l=${LAYERS}`;
  return onPage(url, async (page) => {
    await page.locator('.time-thumb').waitFor();
    await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
    await page.waitForTimeout(1500);
    return ask(page);
  });
}

async function onPage<T>(url: string, ask: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await ask(page);
  } finally {
    await context.close();
  }
}
