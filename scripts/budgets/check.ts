import { readFileSync } from 'node:fs';
import { weighFirstLoad } from './first-load';
import { chunksOf, weigh, weighFiles, weighMapLibre } from './weigh';

/** `npm run budgets`: compares the built site with `budgets.json`. All sizes are bytes over the wire. */
interface Budgets {
  /** Bytes that the first view may fetch beyond MapLibre's own files. */
  readonly firstLoadBeyondMapLibre: number;
  /** Bytes that the first view may fetch in all until it requests nothing more. */
  readonly firstLoadUntilIdle: number;
  /** Published data: bytes that the first view may fetch, and bytes of all of it. */
  readonly data: { readonly firstScreen: number; readonly everything: number };
  /** Files of towns of the search: bytes of all of them, and of the largest, of which a search fetches one a word. */
  readonly townAreas: { readonly everything: number; readonly largest: number };
  readonly townFiles: { readonly everything: number; readonly largest: number };
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
const dataFirst = sumOf(
  [...firstLoad].filter(([file]) => file.startsWith('generated/data/')).map(([, bytes]) => bytes),
);
compare('data on the first screen', dataFirst, budgets.data.firstScreen);
compare('data in all', sumOf(weighFiles(`${DIST}/generated/data`)), budgets.data.everything);
const towns = weighFiles(`${DIST}/generated/search/towns`);
compare('files of towns in all', sumOf(towns), budgets.townFiles.everything);
compare('the largest file of towns', Math.max(...towns), budgets.townFiles.largest);
const townAreas = weighFiles(`${DIST}/generated/town-areas`);
compare('towns by area in all', sumOf(townAreas), budgets.townAreas.everything);
compare('the largest area of towns', Math.max(...townAreas), budgets.townAreas.largest);
console.log(`MapLibre's own files: ${mapLibre}; the atlas beside them: ${total - mapLibre}`);

if (faults.length > 0) {
  console.error(`\nOver budget:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exit(1);
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
