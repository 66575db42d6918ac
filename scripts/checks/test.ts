import { readFileSync } from 'node:fs';
import { countBrowser, countPlain, countUnit } from './count';
import { type Outcome, runCheck, runTests, summaryOf } from './total';

/**
 * `npm test`: runs the cheap checks, then the build and the checks that need it. Stops before the build if a cheap
 * check fails. `--all` never stops early and adds lint, unused code, budgets, long samples, browser tests tagged
 * `@all` and other engines.
 */
const isAll = process.argv.includes('--all');
if (isAll) process.env.ATLAS_ALL = '1';

const outcomes: Outcome[] = [];
runCheap();
const isStopped = !isAll && outcomes.some(({ failed }) => failed > 0);
if (isStopped) console.log('\nStopped before the build; `npm test -- --all` goes on.');
else runBuilt();

console.log('');
for (const line of summaryOf(outcomes)) console.log(line);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

function runCheap(): void {
  outcomes.push(runCheck('types', 'npx', 'tsc', '--noEmit', '-p', '.'));
  if (isAll) {
    outcomes.push(
      runCheck('lint', 'npx', 'biome', 'check', '--error-on-warnings', '.'),
      runCheck('unused code', 'npx', 'knip'),
    );
  }
  outcomes.push(
    runUnit('unit tests', 'unit'),
    runTests({
      name: 'data rules',
      report: '.cache/checks/data-report.json',
      count: countPlain,
      command: ['npm', 'run', '--silent', 'data:check'],
    }),
  );
}

function runBuilt(): void {
  const build = runCheck('build', 'npm', 'run', '--silent', 'build');
  outcomes.push(build);
  if (build.failed > 0) return;
  if (isAll) outcomes.push(runCheck('budgets', 'npm', 'run', '--silent', 'budgets'));
  outcomes.push(
    runUnit('unit tests of what is built', 'built'),
    runTests({
      name: 'browser tests',
      report: '.cache/checks/browser-report.json',
      count: countBrowser,
      command: ['npx', 'playwright', 'test'],
    }),
  );
  if (isAll && hasScript('test:engines')) {
    outcomes.push(
      runTests({
        name: 'other engines',
        report: '.cache/checks/engines-report.json',
        count: countPlain,
        command: ['npm', 'run', '--silent', 'test:engines'],
      }),
    );
  }
}

function runUnit(name: string, project: string): Outcome {
  const report = `.cache/checks/${project}-report.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runTests({
    name,
    report,
    count: countUnit,
    command: ['npx', 'vitest', 'run', '--project', project, ...reporters],
  });
}

function hasScript(name: string): boolean {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  return name in scripts;
}
