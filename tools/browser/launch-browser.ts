import { type Browser, chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './find-browser';

/** Starts the browser for tests and measurements, with WebGL. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser();
  return chromium.launch({
    executablePath: path,
    args: [...BROWSER_ARGS],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
