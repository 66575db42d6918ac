import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../tools/browser/launch-browser';
import { type Answer, serveFolder } from '../../tools/browser/static-server';
import { isCompressed, weigh } from './weigh';

/** Time without a request after which a page counts as idle, ms. */
const QUIET_MS = 1500;

/**
 * Bytes over the wire by file: of what is requested until the corridor is drawn, but for the code that is fetched ahead while the line
 * rests, and of all that is requested.
 */
export interface FirstLoad {
  readonly untilDrawn: ReadonlyMap<string, number>;
  readonly untilIdle: ReadonlyMap<string, number>;
}

/** Returns what a cold browser fetches for the overview. */
export async function weighFirstLoad(dist: string): Promise<FirstLoad> {
  const answers: Answer[] = [];
  const host = await serveFolder({ root: dist, onAnswer: (answer) => answers.push(answer) });
  const drawnAt = await untilIdle(`${host.url}en/`, () => answers.length);
  await host.close();
  const ahead = fetchedAhead(readFileSync(join(dist, 'en/index.html'), 'utf8'));
  return {
    untilDrawn: bytesByFile(
      dist,
      answers.filter(({ file, askedAt }) => askedAt <= drawnAt && !ahead.has(file)),
    ),
    untilIdle: bytesByFile(dist, answers),
  };
}

/** Returns the scripts that a page names to be fetched ahead, as paths in the site. Throws if it names none. */
function fetchedAhead(page: string): ReadonlySet<string> {
  const [, names] = / data-panels="([^"]+)"/.exec(page) ?? [];
  if (names === undefined) throw new Error('The page names no code that is fetched ahead');
  return new Set(names.split(' ').map((name) => `assets/${name}.js`));
}

function bytesByFile(dist: string, answers: readonly Answer[]): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (const { file, bytes: sent } of answers) {
    const weight = isCompressed(file) ? weigh(join(dist, file)) : sent;
    bytes.set(file, (isCompressed(file) ? 0 : (bytes.get(file) ?? 0)) + weight);
  }
  return bytes;
}

/** Resolves, when a cold browser requests nothing more, with the time at which it drew the corridor: ms since 1970. */
async function untilIdle(url: string, countAnswers: () => number): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    await page.goto(url);
    const mark = await page.waitForFunction(
      () => {
        const [drawn] = performance.getEntriesByName('corridor-drawn');
        return drawn && performance.timeOrigin + drawn.startTime;
      },
      undefined,
      { timeout: 60_000 },
    );
    const drawnAt = Number(await mark.jsonValue());
    // The panels are rendered after the map is drawn, and ask for more.
    await page.locator('#panel').waitFor();
    for (let before = -1; before !== countAnswers(); await pause(QUIET_MS)) before = countAnswers();
    return drawnAt;
  } finally {
    await browser.close();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
