import { readFileSync } from 'node:fs';
import { LOCALES } from '../../src/domain/locale';
import { readManifests } from '../../tools/pages/read-manifests';
import { buildEngine, ENGINE_FOLDER } from '../engine/build-engine';
import { weighEngine } from '../engine/pack-engine';
import type { SiteBudget } from '../site/site-budget';
import { weighFirstLoad } from './first-load';
import { viewsOf } from './views';
import { chunksOf, weigh, weighFiles, weighMapLibre, weighTogether } from './weigh';
import { weighKept } from './weigh-kept';
import { weighViews } from './weigh-views';

/** `npm run budgets`: compares the built site with `budgets.json`. All sizes are bytes over the wire. */
interface Budgets {
  /** Of `npm run build:site`, which compares them itself. */
  readonly site: SiteBudget;
  /** Bytes that the first view may fetch beyond MapLibre's own files. */
  readonly firstLoadBeyondMapLibre: number;
  /** Bytes that the first view may fetch in all until it requests nothing more. */
  readonly firstLoadUntilIdle: number;
  /**
   * Bytes of data that views may fetch, however many records there are: of the first screen what it fetches in all, of
   * others what they fetch beyond it. `page` holds for every view that has no line of its own in `larger`.
   */
  readonly views: {
    readonly firstScreen: number;
    readonly page: number;
    readonly larger: Readonly<Record<string, number>>;
  };
  /** All messages of a language, compressed together; a page loads the few files of them that it needs. */
  readonly messages: number;
  /** Slices of Chinese fonts: bytes of all of them, and of the largest; a page fetches those that it shows characters of. */
  readonly hanSlices: { readonly everything: number; readonly largest: number };
  /** Files of towns of the search: bytes of all of them, and of the largest, of which a search fetches one a word. */
  readonly townAreas: { readonly everything: number; readonly largest: number };
  readonly townFiles: { readonly everything: number; readonly largest: number };
  /** The archive of the routing engine's package, which `npm run build:engine` makes. */
  readonly enginePackage: number;
  /** What is fetched in the background and kept for offline use. */
  readonly keptOffline: number;
  /** A limit for each chunk of the build, by its name without the hash. */
  readonly chunks: Readonly<Record<string, number>>;
  /** A limit for each file that a view may fetch whole. */
  readonly files: Readonly<Record<string, number>>;
}

const DIST = 'dist';
const budgets = JSON.parse(readFileSync('budgets.json', 'utf8')) as Budgets;
const faults: string[] = [];

const chunks = chunksOf(DIST);
for (const [name, got] of chunks) compare(`assets/${name}`, got, budgets.chunks[name]);
for (const name of Object.keys(budgets.chunks)) {
  if (!chunks.has(name)) faults.push(`assets/${name} has a budget but is not built any more`);
}
for (const [file, limit] of Object.entries(budgets.files)) {
  compare(file, weigh(`${DIST}/${file}`), limit);
}

const mapLibre = weighMapLibre();
const { untilDrawn: firstLoad, untilIdle } = await weighFirstLoad(DIST);
const total = sumOf([...firstLoad.values()]);
console.log('\nfirst load, until the corridor is drawn:');
for (const [file, bytes] of [...firstLoad].sort(([, a], [, b]) => b - a))
  printSize(`  ${file}`, bytes);
compare('first load in all', total, mapLibre + budgets.firstLoadBeyondMapLibre);
compare('first load until idle', sumOf([...untilIdle.values()]), budgets.firstLoadUntilIdle);
await compareViews();
for (const locale of LOCALES) {
  const all = weighTogether(`${DIST}/assets`, new RegExp(`^messages-${locale}-.*\\.js$`));
  compare(`messages in ${locale}`, all, budgets.messages);
}
const slices = weighFiles(`${DIST}/generated/fonts`, /^han-.*woff2$/);
compare('slices of Chinese fonts in all', sumOf(slices), budgets.hanSlices.everything);
compare('the largest slice', Math.max(...slices), budgets.hanSlices.largest);
const towns = weighFiles(`${DIST}/generated/search/towns`);
compare('files of towns in all', sumOf(towns), budgets.townFiles.everything);
compare('the largest file of towns', Math.max(...towns), budgets.townFiles.largest);
const townAreas = weighFiles(`${DIST}/generated/town-areas`);
compare('towns by area in all', sumOf(townAreas), budgets.townAreas.everything);
compare('the largest area of towns', Math.max(...townAreas), budgets.townAreas.largest);
await buildEngine(ENGINE_FOLDER);
compare('package of the routing engine', weighEngine(ENGINE_FOLDER), budgets.enginePackage);
const kept = weighKept(DIST) + sumOf([...chunks.values()]);
compare('kept for offline use', kept, budgets.keptOffline);
console.log(`MapLibre's own files: ${mapLibre}; the atlas beside them: ${total - mapLibre}`);

if (faults.length > 0) {
  console.error(`\nOver budget:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exit(1);
}

/** Compares what a browser fetched of the first screen, and what `wireData` asks for of every view. */
async function compareViews(): Promise<void> {
  const { firstScreen, page, larger } = budgets.views;
  const fetched = [...untilIdle].filter(([file]) => file.startsWith('generated/data/'));
  compare('data on the first screen', sumOf(fetched.map(([, bytes]) => bytes)), firstScreen);
  const pages = await readManifests();
  const views = viewsOf(pages, `${DIST}/generated/data`);
  for (const { name, bytes, files } of await weighViews(pages, views, `${DIST}/generated`)) {
    const limit = name === 'overview' ? firstScreen : (larger[name] ?? page);
    compare(`data of ${name}`, bytes, limit);
    if (bytes > limit) for (const [file, weight] of files) printSize(`  ${file}`, weight);
  }
  const known = new Set(views.map(({ name }) => name));
  for (const name of Object.keys(larger)) {
    if (!known.has(name)) faults.push(`${name} has a budget but is no view`);
  }
}

function sumOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

function compare(name: string, got: number, limit: number | undefined): void {
  printSize(name, got, limit);
  if (limit === undefined)
    faults.push(`${name} weighs ${got} bytes and has no line in budgets.json`);
  else if (got > limit) faults.push(`${name} weighs ${got} bytes, the limit is ${limit}`);
}

function printSize(name: string, got: number, limit?: number): void {
  const rest = limit === undefined ? '' : ` of ${String(limit).padStart(8)}`;
  console.log(`${name.padEnd(52)} ${String(got).padStart(8)}${rest}`);
}
