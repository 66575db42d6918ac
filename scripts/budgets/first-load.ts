import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../tools/browser/find-browser';
import { type Answer, serveFolder } from '../../tools/browser/static-server';
import { isCompressed, weigh } from './weigh';

/** Returns what a browser fetches until the corridor is drawn: bytes over the wire, by file. */
export async function weighFirstLoad(dist: string): Promise<ReadonlyMap<string, number>> {
  const answers: Answer[] = [];
  const host = await serveFolder({ root: dist, onAnswer: (answer) => answers.push(answer) });
  const drawnAt = await untilCorridorDrawn(`${host.url}en/`);
  await host.close();
  const bytes = new Map<string, number>();
  for (const { file, askedAt, bytes: sent } of answers) {
    if (askedAt > drawnAt) continue;
    const weight = isCompressed(file) ? weigh(join(dist, file)) : sent;
    bytes.set(file, (isCompressed(file) ? 0 : (bytes.get(file) ?? 0)) + weight);
  }
  return bytes;
}

/** Returns the time at which a cold browser has drawn the corridor, milliseconds since 1970. */
async function untilCorridorDrawn(url: string): Promise<number> {
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...BROWSER_ARGS],
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    const mark = await page.waitForFunction(
      () => {
        const [drawn] = performance.getEntriesByName('corridor-drawn');
        return drawn && performance.timeOrigin + drawn.startTime;
      },
      undefined,
      { timeout: 60_000 },
    );
    return Number(await mark.jsonValue());
  } finally {
    await browser.close();
  }
}
