import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { type RunningHost, serveFolder } from '../../../tools/browser/static-server';
import { expect, test } from '../support/atlas';

/** Gives one map each style of a voyage by its changes and another one by `setStyle`, and logs what both then have. */
const PAGE = `
  import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
  import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
  import { showStyle, styleChanges } from 'atlas/map/style-changes';
  import { voyageStyles } from 'atlas/map/voyage-styles.fixture';

  setWorkerUrl(workerUrl);
  const [first, ...rest] = voyageStyles();
  const maps = await Promise.all(['one', 'other'].map((id) => new Promise((resolve) => {
    const map = new MapLibreMap({
      container: id, style: first.style, validateStyle: false, attributionControl: false,
    });
    // No host has the tiles and fonts of these styles.
    map.on('error', () => undefined);
    map.once('style.load', () => resolve(map));
  })));
  let before = first.style;
  const found = rest.map(({ name, style }) => {
    const isByChanges = styleChanges(before, style) !== undefined;
    showStyle(maps[0], style, before);
    maps[1].setStyle(style, { diff: true, validate: false });
    before = style;
    return { name, isByChanges, styles: maps.map((map) => map.getStyle()) };
  });
  Object.assign(window, { found });
`;

let work: string;
let host: RunningHost;

test.beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'style-changes-'));
  writeFileSync(join(work, 'main.js'), PAGE);
  writeFileSync(
    join(work, 'index.html'),
    '<!doctype html><link rel="icon" href="data:," /><div id="one"></div><div id="other"></div>' +
      '<script type="module" src="./main.js"></script>',
  );
  await build({
    configFile: false,
    root: work,
    base: './',
    logLevel: 'error',
    resolve: {
      alias: {
        atlas: resolve('src'),
        'maplibre-gl': resolve('node_modules/maplibre-gl'),
      },
    },
    worker: { format: 'es' },
    build: { outDir: join(work, 'built'), target: 'es2022' },
  });
  host = await serveFolder({ root: join(work, 'built') });
});

test.afterAll(async () => {
  await host?.close();
  rmSync(work, { recursive: true, force: true });
});

interface Found {
  readonly name: string;
  readonly isByChanges: boolean;
  readonly styles: readonly [one: unknown, other: unknown];
}

test('a map that is given what changes of a style has the same as one that is given it whole', async ({
  page,
  faults,
}) => {
  faults.allowHost(host.url);
  faults.allow(/atlas\.test|ERR_|Failed to load resource/);
  await page.goto(host.url);
  await page.waitForFunction('window.found');
  const found = await page.evaluate<readonly Found[]>('window.found');
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ isByChanges }) => !isByChanges).map(({ name }) => name)).toEqual([]);
  for (const { name, styles } of found) expect(styles[0], name).toEqual(styles[1]);
});
