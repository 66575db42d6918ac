import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './tools/browser/find-browser';

const PORT = Number(process.env.ATLAS_PORT ?? 4871);
const browser = await findBrowser();

/** Drives the built site, so that what is tested is what is published: `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.cache/browser-tests',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A second try on a machine that was busy; one that needs it is named as flaky.
  retries: 1,
  // The map is drawn by software here, on machines that do other things beside.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/checks/browser-report.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1100, height: 680 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.path,
      args: [...BROWSER_ARGS],
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
