import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { buildEngine, ENGINE_NAME } from '../../scripts/engine/build-engine';
import { codeOf } from '../../scripts/engine/code-of.fixture';
import { packEngine } from '../../scripts/engine/pack-engine';
import { findAlternatives, joinApproaches, type RouteResult } from '../../src/routing/index';
import { type RunningHost, serveFolder } from '../../tools/browser/static-server';
import { expect, test } from './support/atlas';
import { router } from './support/voyages';

/** The ends of the examples in the README. */
const CHANCAY = [-77.27, -11.58] as const;
const SANTOS = [-46.3, -24] as const;
const SHANGHAI = [122.07, 30.63] as const;

test.describe('the engine as a package', { tag: '@all' }, () => {
  // The package is built once for all.
  test.describe.configure({ mode: 'default' });
  let work: string;
  let host: RunningHost;
  let readme: string;

  test.beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'engine-in-browser-'));
    await buildEngine(join(work, 'engine'));
    const { archive } = packEngine(join(work, 'engine'), work);
    execFileSync('tar', ['-xzf', archive, '-C', work]);
    readme = readFileSync(join(work, 'package/README.md'), 'utf8');
    const site = join(work, 'site');
    cpSync(join(work, 'package'), join(site, 'routing'), { recursive: true });
    writePage(site, 'browser', codeOf(readme, 'Browser'));
    writePage(site, 'worker', codeOf(readme, 'Worker'));
    await bundle(codeOf(readme, 'Worker'), work);
    host = await serveFolder({ root: site });
  });

  test.afterAll(async () => {
    await host?.close();
    rmSync(work, { recursive: true, force: true });
  });

  test('finds alternatives in a page, as the README shows', async ({ page, faults }) => {
    faults.allowHost(host.url);
    const found = findAlternatives(router, { from: SANTOS, to: SHANGHAI });
    if (!found.ok) throw new Error(`No way: ${found.reason}`);
    const lengths = found.alternatives.map(({ route }) => String(Math.round(route.distance)));
    expect(lengths.length).toBeGreaterThan(1);
    expect(await logged(page, `${host.url}browser.html`, lengths.length)).toEqual(lengths);
  });

  for (const [how, path] of [
    ['as its files are', 'worker.html'],
    ['bundled by Vite', 'bundled/index.html'],
  ]) {
    test(`routes in a module worker, ${how}`, async ({ page, faults }) => {
      faults.allowHost(host.url);
      const workers: string[] = [];
      page.on('worker', (worker) => workers.push(worker.url()));
      const query = { from: CHANCAY, to: SHANGHAI, vessel: { draught: 16 } };
      const { distance, approaches, track } = routeOf(router.route(query));
      const { length } = joinApproaches(approaches, track);
      const [line = ''] = await logged(page, `${host.url}${path}`, 1);
      const [miles, points] = line.split(' ').map(Number);
      // What a router has computed before changes the last digits.
      expect(miles).toBeCloseTo(distance, 6);
      expect(points).toBe(length);
      expect(workers).toEqual([expect.stringMatching(/worker[\w-]*\.js$/)]);
    });
  }

  test('says in its client what a damaged network has', async ({ page, faults }) => {
    faults.allowHost(host.url);
    await page.goto(`${host.url}empty.html`);
    const message = await page.evaluate(async () => {
      const { startRouterWorker } = await import(`${location.origin}/routing/index.js`);
      const network = new ArrayBuffer(100);
      const client = startRouterWorker({ network, waterways: { passages: [], fairways: [] } });
      const query = { from: [0, 0], to: [1, 1] };
      const answers = await Promise.allSettled([client.loaded(5000), client.route(query)]);
      return answers.map((each) => (each.status === 'rejected' ? each.reason.message : 'none'));
    });
    expect(message).toEqual(Array(2).fill('Network has magic 0, expected 1464746307'));
  });
});

/** Writes a page whose script is code that imports the package by its name. */
function writePage(site: string, name: string, code: string): void {
  const map = JSON.stringify({ imports: { [ENGINE_NAME]: '/routing/index.js' } });
  const head = '<!doctype html><link rel="icon" href="data:," />';
  writeFileSync(join(site, 'empty.html'), head);
  writeFileSync(
    join(site, `${name}.html`),
    `${head}<script type="importmap">${map}</script><script type="module">${code}</script>`,
  );
}

/** Builds a page with the code and the package in `node_modules`, as a stranger's project with Vite does. */
async function bundle(code: string, work: string): Promise<void> {
  const project = join(work, 'project');
  cpSync(join(work, 'package'), join(project, 'node_modules', ENGINE_NAME), { recursive: true });
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, 'main.js'), code);
  const head = '<!doctype html><link rel="icon" href="data:," />';
  writeFileSync(
    join(project, 'index.html'),
    `${head}<script type="module" src="./main.js"></script>`,
  );
  await build({
    configFile: false,
    root: project,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: join(work, 'site/bundled'), emptyOutDir: false, target: 'es2022' },
  });
}

/** Opens a page and resolves with the first lines that it logs. */
async function logged(page: Page, url: string, count: number): Promise<readonly string[]> {
  const lines: string[] = [];
  page.on('console', (message) => void lines.push(message.text()));
  await page.goto(url);
  await expect.poll(() => lines.length).toBeGreaterThanOrEqual(count);
  return lines;
}

function routeOf(result: RouteResult) {
  if (!result.ok) throw new Error(`No way: ${result.reason}`);
  return result;
}
