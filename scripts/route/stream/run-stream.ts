import { headerOf } from '../answer-formats';
import { openOutput } from './output';
import type { Answered, PairSettings } from './pair-task';
import { createProgress } from './progress';
import type { Line } from './read-lines';
import { type Leftover, readLeftover, refuseExisting } from './resume';
import { WorkerPool } from './worker-pool';

/** A stream of pairs to answer. */
export interface StreamJob {
  /** The rows below a header, in groups as they arrive. */
  readonly lines: AsyncIterable<readonly Line[]>;
  /** Bytes of the input; 0 if unknown. */
  readonly size: number;
  readonly settings: PairSettings;
  /** Whether a format that has a header begins with it. */
  readonly withHeader: boolean;
  /** Standard output without it. */
  readonly out?: string;
  readonly resumes: boolean;
  readonly replaces: boolean;
  readonly threads: number;
  /** Whether the run is to end: what threads have begun is still written. */
  readonly isStopped: () => boolean;
}

export interface StreamReport {
  /** Rows in the output, those of an earlier run included. */
  readonly rows: number;
  /** Rows of this run without a route. */
  readonly failures: number;
  readonly firstFailure?: Answered['firstFailure'];
}

/** Rows that a thread takes at once, and groups that wait or are in threads for each of these. */
const GROUP = 32;
const GROUPS_PER_THREAD = 4;

const NOTHING: Leftover = { rows: 0, last: '', lastFrom: 0, hasHeader: false };

/**
 * Answers the lines of an input in their order with a thread a core. Memory does not grow with the input: it is read no
 * faster than answers are written.
 */
export async function runStream(job: StreamJob): Promise<StreamReport> {
  const { settings, out } = job;
  const header = job.withHeader ? headerOf(settings.format, settings.withLines) : '';
  if (out !== undefined && !job.resumes) refuseExisting(out, job.replaces);
  const done = out !== undefined && job.resumes ? await readLeftover(out, header) : NOTHING;
  const output = openOutput(out, done.lastFrom > 0 || done.rows > 0 ? done.lastFrom : undefined);
  const pool = new WorkerPool<readonly Line[], Answered>(WORKER, settings, job.threads);
  const progress = createProgress(job.size);
  // The last answer of an earlier run is made again, to hold it against what stands.
  let expected = done.last;
  let rows = Math.max(0, done.rows - (expected === '' ? 0 : 1));
  const tally = { failures: 0, firstFailure: undefined as Answered['firstFailure'] };
  const take = async (answered: Answered, end: number) => {
    if (expected !== '' && !answered.text.startsWith(expected)) throw new Error(otherRun(out));
    expected = '';
    await output.write(answered.text);
    rows += answered.rows;
    tally.failures += answered.failures;
    tally.firstFailure ??= answered.firstFailure;
    progress.update(rows, end);
  };
  try {
    if (!done.hasHeader) await output.write(header);
    let written = Promise.resolve();
    const open: Promise<void>[] = [];
    for await (const group of groupsOf(job.lines, rows)) {
      if (job.isStopped()) break;
      const answered = pool.run(group);
      answered.catch(() => {});
      written = written.then(async () => take(await answered, group.at(-1)?.end ?? 0));
      written.catch(() => {});
      open.push(written);
      if (open.length >= GROUPS_PER_THREAD * job.threads) await open.shift();
    }
    await written;
    if (expected !== '' && !job.isStopped()) throw new Error(otherRun(out));
    await output.end();
  } finally {
    progress.stop();
    await pool.close();
  }
  return { rows, ...tally };
}

const WORKER = new URL('./worker.ts', import.meta.url);

function otherRun(out = ''): string {
  return `${out} is not of this input, these options and this engine: its last row is answered otherwise`;
}

/** Yields groups of lines that a thread takes at once, without the first `skipped` lines. */
async function* groupsOf(
  lines: AsyncIterable<readonly Line[]>,
  skipped: number,
): AsyncGenerator<readonly Line[]> {
  let left = skipped;
  for await (const arrived of lines) {
    const kept = arrived.slice(left);
    left = Math.max(0, left - arrived.length);
    for (let i = 0; i < kept.length; i += GROUP) yield kept.slice(i, i + GROUP);
  }
}
