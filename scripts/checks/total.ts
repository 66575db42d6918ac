import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/** How a check ended: its tests counted one by one, or the check itself as one. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = '.cache/checks';

/** Where Vitest and Playwright leave their reports. */
export const UNIT_REPORT = `${REPORTS}/unit-report.json`;
export const BROWSER_REPORT = `${REPORTS}/browser-report.json`;

/** A command that passes or fails as a whole. Its output goes straight to the terminal. */
export function runCheck(name: string, command: string, ...args: string[]): Outcome {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: false });
  return { name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
}

/** A test runner that leaves a report; without a report it has failed. */
export function runTests(
  name: string,
  report: string,
  count: (report: unknown) => { passed: number; failed: number },
  command: string,
  ...args: string[]
): Outcome {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const { passed, failed } = runCheck(name, command, ...args);
  if (!existsSync(report)) return { name, passed: 0, failed: 1 };
  const counted = count(JSON.parse(readFileSync(report, 'utf8')));
  // A runner may fail with all its tests green, as on an error outside of them.
  const hasFailed = failed > 0 && counted.failed === 0;
  const isEmpty = passed > 0 && counted.passed === 0;
  return { name, passed: counted.passed, failed: counted.failed + (hasFailed || isEmpty ? 1 : 0) };
}

export function countUnit(report: unknown): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests } = report as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

/** A test that passed at the second try has passed, and is said to be flaky by the runner. */
export function countBrowser(report: unknown): { passed: number; failed: number } {
  const { expected, unexpected, flaky } = (report as { stats: Record<string, number> }).stats;
  return { passed: (expected ?? 0) + (flaky ?? 0), failed: unexpected ?? 0 };
}

/** Prints a line a check and, last, the sum; ends the process with what it came to. */
export function sumUp(outcomes: readonly Outcome[]): never {
  console.log('');
  for (const { name, passed, failed } of outcomes) {
    console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed`);
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
