import { headerOf } from '../answer-formats';
import { openOutput } from './output';
import type { AnsweredRow, AnswerSettings, PairRow } from './pair-task';
import { createProgress } from './progress';
import type { Line } from './read-lines';
import { createRowReader, type PairSettings } from './read-pair';
import { type Leftover, readLeftover, refuseExisting } from './resume';
import { shareWork } from './share-work';
import { windowsOf } from './windows';
import { WorkerPool } from './worker-pool';

/** A stream of pairs to answer. */
export interface StreamJob {
  /** The rows below a header, in groups as they arrive. */
  readonly lines: AsyncIterator<readonly Line[]>;
  /** Bytes of the input; 0 if unknown. */
  readonly size: number;
  /** Ends the rows where they are. */
  stop(): void;
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
  readonly firstFailure: { readonly row: number; readonly error: string } | undefined;
}

/** Rows of the longest window, from which those of one origin are put together; lines are kept for far fewer. */
const WINDOW = 16_384;
const WINDOW_WITH_LINES = 1024;
/** Windows that threads may have before the first is written: the next begins when threads fall idle. */
const WINDOWS = 2;

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
  const { format, withLines } = settings;
  const pool = new WorkerPool<readonly PairRow[], readonly AnsweredRow[]>(
    WORKER,
    { format, withLines } satisfies AnswerSettings,
    job.threads,
  );
  const progress = createProgress(job.size);
  // The last answer of an earlier run is made again, to hold it against what stands.
  let expected = done.last;
  let rows = Math.max(0, done.rows - (expected === '' ? 0 : 1));
  const tally = { failures: 0, firstFailure: undefined as StreamReport['firstFailure'] };
  // Nothing is written after a window that was stopped.
  let isWhole = true;
  const write = async (window: readonly Line[], answers: readonly AnsweredRow[]) => {
    if (!isWhole) return;
    isWhole = answers.length === window.length;
    const text = answers.map((answer) => answer.text).join('');
    if (expected !== '' && text !== '') {
      if (!text.startsWith(expected)) throw new Error(otherRun(out));
      expected = '';
    }
    await output.write(text);
    rows += answers.length;
    for (const { row, error } of answers) {
      if (error === undefined) continue;
      tally.failures += 1;
      tally.firstFailure ??= { row, error };
    }
    progress.update(rows, window[answers.length - 1]?.end ?? 0);
  };
  const readPair = createRowReader(settings);
  try {
    if (!done.hasHeader) await output.write(header);
    let written = Promise.resolve();
    const open: Promise<void>[] = [];
    for await (const window of windowsOf(job.lines, rows, withLines ? WINDOW_WITH_LINES : WINDOW)) {
      if (job.isStopped()) break;
      const answers = answerWindow(pool, window.map(readPair), job.isStopped);
      answers.catch(() => {});
      written = written.then(async () => write(window, await answers));
      written.catch(() => {});
      open.push(written);
      if (open.length >= WINDOWS) await open.shift();
    }
    await written;
    if (expected !== '' && !job.isStopped()) throw new Error(otherRun(out));
    await output.end();
  } finally {
    job.stop();
    progress.stop();
    await pool.close();
  }
  return { rows, ...tally };
}

const WORKER = new URL('./worker.ts', import.meta.url);

function otherRun(out = ''): string {
  return `${out} is not of this input, these options and this engine: its last row is answered otherwise`;
}

/** Resolves with the answers in the order of the rows: up to the first that no thread had begun when the run was stopped. */
async function answerWindow(
  pool: WorkerPool<readonly PairRow[], readonly AnsweredRow[]>,
  rows: readonly PairRow[],
  isStopped: () => boolean,
): Promise<readonly AnsweredRow[]> {
  const answers = new Map<number, AnsweredRow>();
  const groups = shareWork(rows).map(async (group) => {
    const answered = await pool.run(group, isStopped);
    for (const answer of answered ?? []) answers.set(answer.row, answer);
  });
  await Promise.all(groups);
  const ordered = rows.map(({ row }) => answers.get(row));
  const missing = ordered.indexOf(undefined);
  return (missing < 0 ? ordered : ordered.slice(0, missing)) as readonly AnsweredRow[];
}
