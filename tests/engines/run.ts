import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { serveFolder } from '../../tools/browser/static-server';
import { DIST } from '../browser/support/published';
import { chromium } from './chromium';
import type { Engine, Session } from './engine';
import { firefox } from './firefox';
import { GATHER_FAULTS, PageView } from './page-view';
import { PAGES, STEPS } from './smoke';
import { webkit } from './webkit';

/**
 * `npm run test:engines`: tests the built site in Chromium, and in Firefox and WebKit where they are installed,
 * and compares their texts with Chromium's. Writes a report and prints `N passed, N failed` last.
 */
const REPORT = '.cache/checks/engines-report.json';

interface Result {
  readonly engine: string;
  readonly test: string;
  /** Absent if the test passed. */
  readonly fault?: string;
}

const results: Result[] = [];
const ran: string[] = [];
const skipped: string[] = [];

if (existsSync(`${DIST}/index.html`)) await runAll();
else
  await attempt('any', 'the site is built', () => Promise.reject(new Error('run npm run build')));

const failed = results.filter(({ fault }) => fault !== undefined).length;
const passed = results.length - failed;
mkdirSync('.cache/checks', { recursive: true });
writeFileSync(REPORT, JSON.stringify({ passed, failed, ran, skipped, results }, null, 2));
console.log(`engines run: ${ran.join(', ') || 'none'}; not run: ${skipped.join(', ') || 'none'}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function runAll(): Promise<void> {
  const host = await serveFolder({ root: DIST, firstScript: GATHER_FAULTS });
  const url = host.url.replace(/\/$/, '');
  // Chromium comes first: the texts of its pages are what the others are compared with.
  const readings = new Map<string, readonly string[]>();
  for (const engine of [chromium, firefox, webkit]) {
    const begin = await engine.find();
    if (!begin) {
      console.log(`${engine.name}: not run, ${engine.needs}`);
      skipped.push(engine.name);
      continue;
    }
    await inSession(engine, begin, url, async (view) => {
      // In Chromium the browser tests take the same steps.
      for (const { name, run, allowed } of engine === chromium ? [] : STEPS) {
        await attempt(engine.name, name, () => run(view), { view, allowed });
      }
      for (const page of PAGES) await readPage(engine, view, page, readings);
    });
  }
  await host.close();
}

/** Stores the texts of a page in Chromium. Throws if another engine has other texts. */
async function readPage(
  engine: Engine,
  view: PageView,
  { name, path, ready }: (typeof PAGES)[number],
  readings: Map<string, readonly string[]>,
): Promise<void> {
  const read = async () => {
    await view.open(path);
    if (engine === chromium) {
      readings.set(path, await view.panelTexts(ready));
      return;
    }
    const reading = readings.get(path);
    if (!reading) throw new Error('Chromium did not read this page');
    const difference = await view.differenceOfPanel(reading);
    if (difference) throw new Error(difference);
  };
  const test = engine === chromium ? `${name} is read` : `${name} reads as in Chromium`;
  await attempt(engine.name, test, read, { view });
}

/** Runs tests in a session. An engine that does not start counts as one failed test. */
async function inSession(
  engine: Engine,
  begin: () => Promise<Session>,
  url: string,
  use: (view: PageView) => Promise<void>,
): Promise<void> {
  let session: Session | undefined;
  await attempt(engine.name, 'starts', async () => {
    session = await begin();
  });
  if (!session) return;
  ran.push(`${engine.name} ${session.version}`);
  await use(new PageView(session, url));
  await session.close();
}

/** Runs a test. It fails with the message of an error, or with the faults of the page. */
async function attempt(
  engine: string,
  test: string,
  run: () => Promise<void>,
  { view, allowed }: { readonly view?: PageView; readonly allowed?: RegExp | undefined } = {},
): Promise<void> {
  const begun = performance.now();
  let fault: string | undefined;
  try {
    await run();
    const faults = ((await view?.faults()) ?? []).filter((each) => !allowed?.test(each));
    if (faults.length > 0) fault = `in the page: ${faults.join('; ')}`;
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  results.push({ engine, test, ...(fault === undefined ? {} : { fault }) });
  console.log(`${fault === undefined ? 'ok  ' : 'FAIL'} ${engine}: ${test} (${seconds} s)`);
  if (fault !== undefined) console.log(`     ${fault}`);
}
