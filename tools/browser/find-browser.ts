import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';
import { unpackedBrowser } from './unpacked-browser';

export interface FoundBrowser {
  readonly path: string;
  readonly from: 'CHROME_PATH' | 'installed' | 'playwright' | 'npm package @sparticuz/chromium';
  /** Environment variables that the browser's process needs in addition to our own. */
  readonly env: Readonly<Record<string, string>>;
}

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Flags for WebGL 2 without a graphics card and without requests to the vendor. */
export const BROWSER_ARGS: readonly string[] = [
  ...QUIET,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
];

/** Flags for a browser without WebGL, as on some remote desktops. */
export const WITHOUT_WEBGL: readonly string[] = [...QUIET, '--disable-gpu', '--disable-3d-apis'];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-headless-shell',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Set by the process that found the browser, for the processes it starts. */
const FOUND = 'ATLAS_BROWSER_FOUND';

/**
 * Returns a browser for tests and measurements: the one in CHROME_PATH, an installed one, Playwright's, or the one
 * inside an npm package. `ATLAS_BROWSER=npm` goes straight to the last. Prints which one it chose.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const known = process.env[FOUND];
  if (known) return JSON.parse(known) as FoundBrowser;
  const found = await search();
  process.env[FOUND] = JSON.stringify(found);
  console.log(`browser: ${found.path} (${found.from}), ${versionOf(found)}`);
  return found;
}

async function search(): Promise<FoundBrowser> {
  if (process.env.ATLAS_BROWSER !== 'npm') {
    const chosen = process.env.CHROME_PATH;
    if (chosen) {
      if (isExecutable(chosen)) return { path: chosen, from: 'CHROME_PATH', env: {} };
      throw new Error(`CHROME_PATH is ${chosen}, which is not a program that can be run.`);
    }
    const installed = INSTALLED.find(isExecutable);
    if (installed) return { path: installed, from: 'installed', env: {} };
    const own = chromium.executablePath();
    if (own && isExecutable(own)) return { path: own, from: 'playwright', env: {} };
  }
  const { path, env } = await unpackedBrowser();
  return { path, env, from: 'npm package @sparticuz/chromium' };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function versionOf({ path, env }: FoundBrowser): string {
  const { stdout } = spawnSync(path, ['--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return stdout?.trim() || 'version unknown';
}
