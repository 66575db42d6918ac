import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { LARGE_YOUNG_GENERATION, lowerPriority } from '../../tools/process/process';
import type { Count } from './count';

/** The result of a check: its tests counted one by one, or the check itself as one. */
export interface Outcome extends Count {
  readonly name: string;
  readonly seconds: number;
}

/** A test runner that writes a report as JSON. */
export interface TestRun {
  readonly name: string;
  /** Path of the report. */
  readonly report: string;
  readonly count: (report: unknown) => Count;
  readonly command: readonly string[];
}

/**
 * How a check runs: alone, with its output as it comes, or beside others, with its output as a whole at its end. One in the
 * background leaves the processors to the others.
 */
export type Manner = 'alone' | 'beside others' | 'in the background';

export interface Check {
  readonly name: string;
  /** Runs the check and resolves with its outcome. */
  readonly run: (manner: Manner) => Promise<Outcome>;
}

/** Returns a check of a command that passes or fails as a whole. */
export function checkOf(name: string, ...command: string[]): Check {
  return {
    name,
    async run(manner) {
      const { isOk, seconds } = await runCommand(name, command, manner);
      return { name, seconds, passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, failures: [] };
    },
  };
}

/** Returns a check whose tests are counted from its report. A run without a report has failed. */
export function testsOf({ name, report, count, command }: TestRun): Check {
  return {
    name,
    async run(manner) {
      mkdirSync('.cache/checks', { recursive: true });
      rmSync(report, { force: true });
      const { isOk, seconds } = await runCommand(name, command, manner);
      const counted = existsSync(report)
        ? count(JSON.parse(readFileSync(report, 'utf8')))
        : undefined;
      return { name, seconds, ...judge(isOk, counted) };
    },
  };
}

/**
 * Returns a check and those that need what it makes: wherever they stand, these wait until it has ended, and are left out and
 * counted as failed if it has failed.
 */
export function inOrder<T extends readonly Check[]>(
  first: Check,
  ...later: T
): readonly [Check, ...{ [K in keyof T]: Check }] {
  let tell: (hasPassed: boolean) => void;
  const hasPassed = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  return [
    {
      name: first.name,
      async run(manner) {
        const outcome = await first.run(manner);
        tell(outcome.failed === 0);
        return outcome;
      },
    },
    ...(later.map(({ name, run }) => ({
      name,
      async run(manner: Manner) {
        return (await hasPassed) ? run(manner) : leftOut(name, first.name);
      },
    })) as { [K in keyof T]: Check }),
  ];
}

function leftOut(name: string, why: string): Outcome {
  return { name, seconds: 0, passed: 0, failed: 1, failures: [`left out, since ${why} failed`] };
}

/**
 * Runs lanes of checks side by side, those of a lane one after another, and resolves with all outcomes. The last lane is the
 * longest: the checks of the others run in the background.
 */
export async function runLanes(lanes: readonly (readonly Check[])[]): Promise<readonly Outcome[]> {
  const ran = await Promise.all(
    lanes.map(async (lane, i) => {
      const manner = i < lanes.length - 1 ? 'in the background' : 'beside others';
      const outcomes: Outcome[] = [];
      for (const check of lane) outcomes.push(await check.run(manner));
      return outcomes;
    }),
  );
  return ran.flat();
}

/**
 * Returns the count of a run, with one more failure if the run failed for another reason than a test: no report,
 * an error outside of tests, or no test at all.
 */
export function judge(isOk: boolean, counted?: Count): Count {
  if (!counted) return { passed: 0, failed: 1, failures: ['the run left no report'] };
  if (counted.failed > 0) return counted;
  if (isOk && counted.passed > 0) return counted;
  const why = isOk ? 'no test ran' : 'the run failed outside of its tests';
  return { ...counted, failed: 1, failures: [why] };
}

/**
 * Returns the lines that are printed last: one for each check, each failure again, the duration, and the total as
 * `N passed, N failed`.
 */
export function summaryOf(outcomes: readonly Outcome[], seconds: number): readonly string[] {
  const sum = (pick: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  return [
    ...outcomes.map(
      ({ name, passed, failed, seconds: own }) =>
        `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed, ${own.toFixed(1)} s`,
    ),
    ...outcomes.flatMap(({ name, failures }) => failures.map((each) => `     ${name}: ${each}`)),
    `${seconds.toFixed(0)} s in all`,
    `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`,
  ];
}

function environment(): NodeJS.ProcessEnv {
  const options = [process.env.NODE_OPTIONS, LARGE_YOUNG_GENERATION];
  return { ...process.env, NODE_OPTIONS: options.filter(Boolean).join(' ') };
}

async function runCommand(
  name: string,
  [command = '', ...args]: readonly string[],
  manner: Manner,
) {
  const start = performance.now();
  const isWaiting = manner !== 'alone';
  if (!isWaiting) console.log(`\n── ${name}`);
  const child = spawn(command, args, {
    env: environment(),
    stdio: [
      'ignore',
      ...(isWaiting ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const)),
    ],
  });
  if (manner === 'in the background') lowerPriority(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const isOk = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
  if (isWaiting) console.log(`\n── ${name}\n${printed.trimEnd()}`);
  return { isOk, seconds: (performance.now() - start) / 1000 };
}
