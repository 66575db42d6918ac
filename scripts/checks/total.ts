import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
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

/** Runs a command that passes or fails as a whole, with its output in the terminal. */
export function runCheck(name: string, ...command: string[]): Outcome {
  const { isOk, seconds } = run(name, command);
  return { name, seconds, passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, failures: [] };
}

/** Runs tests and counts them from the report. A run without a report has failed. */
export function runTests({ name, report, count, command }: TestRun): Outcome {
  mkdirSync('.cache/checks', { recursive: true });
  rmSync(report, { force: true });
  const { isOk, seconds } = run(name, command);
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  return { name, seconds, ...judge(isOk, counted) };
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
 * Returns the lines that are printed last: one for each check, each failure again, and the total as `N passed, N
 * failed`.
 */
export function summaryOf(outcomes: readonly Outcome[]): readonly string[] {
  const sum = (pick: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  return [
    ...outcomes.map(
      ({ name, passed, failed, seconds }) =>
        `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`,
    ),
    ...outcomes.flatMap(({ name, failures }) => failures.map((each) => `     ${name}: ${each}`)),
    `${sum(({ seconds }) => seconds).toFixed(0)} s in all`,
    `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`,
  ];
}

function run(name: string, [command = '', ...args]: readonly string[]) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: false });
  return { isOk: status === 0, seconds: (performance.now() - start) / 1000 };
}
