import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { argv, env, execPath } from 'node:process';
import { BULK_ENGINES, writePairs } from './bulk-pairs';
import { type Watched, watchProcess } from './watched-process';

/**
 * `npm run bench:bulk`: measures a stream of pairs of ports through the command line, lengths alone, with a thread a core, and
 * in the same run searoute-js, a process a core; with `SEAROUTE_TS=<folder>` also searoute-ts, built there. `npm run bench:bulk
 * -- 100000` is the number of pairs, of which the others take a part. Writes docs/bench-bulk.md.
 */
const FOLDER = '.cache/bulk';
const PAIRS = 100_000;
/** One pair in so many is given to the others as well: how long they take does not depend on what they took before. */
const PART = 20;

const CORES = availableParallelism();

interface Row extends Watched {
  readonly engine: string;
  readonly pairs: number;
}

await runAll(Number(argv[2] ?? PAIRS));

async function runAll(count: number): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [all, part] = [`${FOLDER}/all.ndjson`, `${FOLDER}/part.ndjson`];
  writePairs(all, count);
  writePairs(part, Math.ceil(count / PART));
  const others = [BULK_ENGINES.searouteJs, ...(env.SEAROUTE_TS ? [BULK_ENGINES.searouteTs] : [])];
  const rows: Row[] = [];
  for (const engine of others) {
    rows.push({ engine, pairs: Math.ceil(count / PART), ...(await runOther(engine, part)) });
    console.log(cellsOf(rows.at(-1) as Row).join(' | '));
  }
  rows.push({ engine: 'atlas', pairs: Math.ceil(count / PART), ...(await runAtlas(part)) });
  rows.push({ engine: 'atlas', pairs: count, ...(await runAtlas(all)) });
  writeFileSync('docs/bench-bulk.md', documentOf(rows));
  console.log(documentOf(rows));
}

function runAtlas(file: string): Promise<Watched> {
  const words = ['--import', 'tsx', 'scripts/route/route.ts', '--pairs', file, '--no-lines'];
  const out = ['--out', `${FOLDER}/out.ndjson`, '--overwrite', '--errors-ok'];
  return watchProcess(execPath, [...words, ...out]);
}

/** Runs a process a core side by side, each with its share of the pairs. */
async function runOther(engine: string, file: string): Promise<Watched> {
  const words = ['--import', 'tsx', 'bench/bulk-contender.ts', engine, file];
  const runs = await Promise.all(
    Array.from({ length: CORES }, (_, share) =>
      watchProcess(execPath, [...words, String(share), String(CORES)]),
    ),
  );
  const sum = (of: (run: Watched) => number) => runs.reduce((total, run) => total + of(run), 0);
  return {
    seconds: Math.max(...runs.map(({ seconds }) => seconds)),
    processorSeconds: sum((run) => run.processorSeconds),
    peakMegabytes: sum((run) => run.peakMegabytes),
  };
}

function cellsOf({ engine, pairs, seconds, processorSeconds, peakMegabytes }: Row) {
  const whole = (value: number) => Math.round(value).toLocaleString('en');
  return [
    engine,
    whole(pairs),
    whole(seconds),
    whole(pairs / seconds),
    whole(processorSeconds),
    whole(pairs / processorSeconds),
    whole(peakMegabytes),
  ];
}

function documentOf(rows: readonly Row[]): string {
  return `# Routes in bulk, measured

Written by \`npm run bench:bulk\`, on ${CORES} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}: pairs of ports drawn at random from all of the
world, seeded, lengths alone.

| engine | pairs | s | pairs/s | processor, s | pairs a processor second | peak memory, MB |
| ------ | ----: | -: | ------: | -----------: | -----------------------: | --------------: |
${rows.map((row) => `| ${cellsOf(row).join(' | ')} |`).join('\n')}

- **atlas**: \`npm run route -- --pairs\`, a thread a core, from a file to a file in the order of the rows; loading and answering included.
- **The others** have no stream: a process a core calls each for its share of the pairs and writes nothing. Memory is the sum of the processes.
- **Pairs a processor second**, all threads counted, says more than pairs/s where the machine was busy. Target: 1,000 pairs/s on two cores,
  500 a processor second, in 400 MB.
`;
}
