import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { inEveryLocale } from '../src/domain/locale';
import type { IndexEntry, SearchIndex } from '../src/domain/search-index';
import { createFinder, type Finder } from '../src/search/finder';
import { randomNumbers } from '../tools/random/random-numbers';
import { median, quantile } from '../tools/routing/statistics';
import { readBuiltIndex, readTownFile } from '../tools/search/built-search';

/**
 * `npm run bench:search`: measures the search in one process, without a browser: reading the index, and each keystroke of the
 * texts below. Writes docs/bench-search.md.
 */
const TEXTS = [
  'Cusco',
  'Chancay',
  'Gauyaquil',
  'qiankai',
  '钱凯港',
  'Santa Rosa',
  'hydro projects in Ecuador',
  'Guayaquil to Shanghai without Panama',
  'what is within 100 km of Cusco',
  'Las Bambas vs Toromocho',
  'is it really 23 days',
  'xyzzy plugh',
];

/** Passes over all texts before those that are measured, in which the code is compiled. */
const WARM_UP = 2;
const PASSES = 5;

interface Measured {
  readonly name: string;
  readonly entries: number;
  readonly createMs: number;
  readonly keystrokes: readonly number[];
}

const index = await readBuiltIndex();
const towns = index.townFiles.map((file) => [file, readTownFile(file)] as const);
const measured = [
  measure('the index', index, []),
  measure('the index with every file of towns', index, towns),
  measure('10,000 made records', made(10_000), []),
  measure('100,000 made records', made(100_000), []),
];
const table = [
  '| searched | entries | read, ms | keystroke, median ms | p95 ms | slowest ms |',
  '| -------- | ------: | -------: | -------------------: | -----: | ---------: |',
  ...measured.map(({ name, entries, createMs, keystrokes }) =>
    [
      `| ${name}`,
      entries.toLocaleString('en'),
      createMs.toFixed(0),
      median(keystrokes).toFixed(1),
      quantile(keystrokes, 0.95).toFixed(1),
      `${Math.max(...keystrokes).toFixed(1)} |`,
    ].join(' | '),
  ),
].join('\n');
console.log(table);
mkdirSync('docs', { recursive: true });
writeFileSync(
  'docs/bench-search.md',
  `# The search, measured

Written by \`npm run bench:search\`, on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}. In one process, without a
browser: what is drawn is not counted.

${table}

- **Read**: from the parsed index to the first search, code not yet compiled.
- **Keystroke**: the answer to every beginning of ${TEXTS.length} texts, ${PASSES} times: ${TEXTS.join('; ')}.
- **Made records**: projects named by three random words each, in place of the index.
`,
);

function measure(
  name: string,
  searched: SearchIndex,
  files: readonly (readonly [string, readonly IndexEntry[]])[],
): Measured {
  const start = performance.now();
  const finder = createFinder(searched);
  const createMs = performance.now() - start;
  for (const [file, entries] of files) finder.addTowns(file, entries);
  for (let i = 0; i < WARM_UP; i++) typeAll(finder);
  const keystrokes = Array.from({ length: PASSES }, () => typeAll(finder)).flat();
  const entries =
    searched.entries.length + new Set(files.flatMap(([, held]) => held.map(keyOf))).size;
  return { name, entries, createMs, keystrokes };
}

function keyOf({ name, position }: IndexEntry): string {
  return `${name.en} ${position?.join()}`;
}

/** Returns the milliseconds of each keystroke. */
function typeAll(finder: Finder): readonly number[] {
  return TEXTS.flatMap((text) =>
    [...text].map((_, i, letters) => {
      const typed = letters.slice(0, i + 1).join('');
      const start = performance.now();
      finder.find(typed);
      return performance.now() - start;
    }),
  );
}

/** Returns an index of made records beside the countries of the real one. */
function made(count: number): SearchIndex {
  const random = randomNumbers(20261128);
  const vocabulary = Array.from({ length: Math.round(Math.sqrt(count) * 40) }, () => word(random));
  const pick = () => vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
  const records = Array.from({ length: count }, (_, i): IndexEntry => {
    const name = `${pick()} ${pick()} ${pick()}`;
    return {
      kind: 'project',
      id: `made-${i}`,
      name: inEveryLocale(name),
      aliases: [],
      country: 'PE',
    };
  });
  const countries = index.entries.filter(({ kind }) => kind === 'country');
  return { ...index, entries: [...records, ...countries], hasMainPlaces: false, townFiles: [] };
}

function word(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 3);
  const letter = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  return Array.from(
    { length: syllables },
    () => letter('bcdfghlmnprstvyz') + letter('aeiou') + (random() < 0.3 ? letter('lnrs') : ''),
  ).join('');
}
