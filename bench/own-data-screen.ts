import { existsSync, linkSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { launchBrowser } from '../tools/browser/launch-browser';
import { serveFolder } from '../tools/browser/static-server';
import { bundleLoaders } from './loaders-module';
import { measureDrag } from './measure';
import { acts, drawn, dropped } from './own-data-acts';
import { type Act, type ActCost, measureActs, peakOfPage } from './own-data-page';
import { runCommand } from './run-command';

/** Where the bare page is built, with the files that it is given beside it. */
const BARE = '.cache/bench';
const PANS = 5;
const TIMEOUT = 300_000;

/** What a file costs on a page. */
export interface ScreenRun {
  readonly file: string;
  readonly reader: string;
  readonly costs: readonly ActCost[];
  readonly peakMegabytes: number;
}

/** Frames of drags of the atlas and of the bare map, in turn. */
export interface Pans {
  readonly atlas: readonly number[];
  readonly bare: readonly number[];
}

interface BenchFile {
  readonly name: string;
  readonly path: string;
}

/**
 * Measures files on the built atlas, beside @loaders.gl and MapLibre if it is installed in a folder; and on the last of them what a
 * reader does with its rows, and panning beside the bare map with the same points, which are in `points`.
 */
export async function measureOnScreen(
  files: readonly BenchFile[],
  points: BenchFile,
  loaders: string | undefined,
): Promise<{ readonly runs: readonly ScreenRun[]; readonly pans: Pans }> {
  runCommand('npx', 'vite', 'build', '--config', 'bench/bare/vite.config.ts', '--logLevel', 'warn');
  if (loaders) await bundleLoaders(loaders, BARE);
  for (const { path } of [...files, points]) {
    if (!existsSync(`${BARE}/${basename(path)}`)) linkSync(path, `${BARE}/${basename(path)}`);
  }
  const [site, bare] = [await serveFolder({ root: 'dist' }), await serveFolder({ root: BARE })];
  const runs: ScreenRun[] = [];
  const pans = { atlas: [] as number[], bare: [] as number[] };
  const measure = async (opened: Opened, file: string, reader: string, list: readonly Act[]) => {
    const costs = await measureActs(opened.browser, opened.page, list);
    const run = { file, reader, costs, peakMegabytes: await peakOfPage(opened.browser) };
    runs.push(run);
    console.log(JSON.stringify(run));
  };
  const onBare = (url: string): Act => ({
    name: 'to drawn',
    run: async (page) => {
      await page.goto(url);
      await drawn(page, 0);
    },
  });
  for (const { name, path } of files) {
    if (loaders) {
      const opened = await open(bare.url);
      const url = `${bare.url}?points=/${basename(path)}&loader=/loaders.js`;
      await measure(opened, name, 'loaders.gl', [onBare(url)]);
      await opened.browser.close();
    }
    const atlas = await open(`${site.url}en/your-data/`);
    const isLast = path === files.at(-1)?.path;
    await measure(atlas, name, 'atlas', [dropped(path), ...(isLast ? acts : [])]);
    if (isLast) {
      const camera = await atlas.page.locator('#map').getAttribute('data-camera');
      const [zoom, lat, lon] = (camera ?? '').split('/');
      const plain = await open(bare.url);
      const url = `${bare.url}?m=${zoom}/${lat}/${lon}&points=/${basename(points.path)}`;
      await measure(plain, points.name, 'bare map', [onBare(url)]);
      for (let i = 0; i < PANS; i++) {
        pans.atlas.push((await measureDrag(atlas.page)).length);
        pans.bare.push((await measureDrag(plain.page)).length);
      }
      await plain.browser.close();
    }
    await atlas.browser.close();
  }
  await site.close();
  await bare.close();
  return { runs, pans };
}

interface Opened {
  readonly browser: Browser;
  readonly page: Page;
}

/** Opens an address in a browser of its own, whose memory is that of the page. */
async function open(url: string): Promise<Opened> {
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0);
  return { browser, page };
}
