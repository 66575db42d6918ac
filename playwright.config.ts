import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser, WITHOUT_WEBGL } from './tools/browser/find-browser';

const PORT = Number(process.env.ATLAS_PORT ?? 4871);
const browser = await findBrowser();

/** Specs of single pages and formats, which the full run alone has, so that `npm test` stays under six minutes. */
const FULL_RUN = [
  'accessibility',
  'claims',
  'compare',
  'distances',
  'downloads',
  'foreign-layer',
  'foreign-tiles',
  'gains',
  'hosts',
  'own-data',
  'own-files',
  'place',
  'popups',
  'questions',
  'reading-place',
  'section-faults',
  'sharing',
  'source-text',
  'use-data',
  'voyage-files',
].map((name) => `**/${name}.spec.ts`);

/**
 * The tests run against the built site, the same that is published; run `npm run build` first.
 *
 * Tests in `tests/browser/map` use software WebGL, with motion. All others run in a browser without WebGL, which opens a
 * page in a fifth of the time. Those in `tests/browser/site` open the output of `npm run build:site`. Tests tagged
 * `@all` run with ATLAS_ALL=1 only, those tagged `@long`, which repeat a case that another test holds, with ATLAS_LONG=1.
 */
export default defineConfig({
  testDir: 'tests/browser',
  testIgnore: ignored(),
  outputDir: '.cache/browser-tests',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  grepInvert: leftOut(),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/checks/browser-report.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1100, height: 680 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'no-preference' },
    permissions: ['clipboard-read', 'clipboard-write'],
    // What is kept by a service worker would answer in place of the routes of a test.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'map',
      testDir: 'tests/browser/map',
      use: { launchOptions: launchWith(BROWSER_ARGS) },
    },
    {
      name: 'panel',
      testIgnore: ['tests/browser/map/**', 'tests/browser/site/**', ...ignored()],
      use: { launchOptions: launchWith(WITHOUT_WEBGL) },
    },
    {
      name: 'site',
      testDir: 'tests/browser/site',
      use: { launchOptions: launchWith(BROWSER_ARGS) },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --configLoader runner --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});

/** Returns the specs that this run leaves out. */
function ignored(): string[] {
  return process.env.ATLAS_ALL ? [] : FULL_RUN;
}

/** Returns the tags of tests that this run leaves out. */
function leftOut(): RegExp[] {
  return [...(process.env.ATLAS_ALL ? [] : [/@all/]), ...(process.env.ATLAS_LONG ? [] : [/@long/])];
}

function launchWith(args: readonly string[]) {
  return {
    executablePath: browser.path,
    args: [...args],
    env: { ...(process.env as Record<string, string>), ...browser.env },
  };
}
