import { countBrowser, countPlain, countUnit } from './count';
import { type Check, checkOf, type Outcome, runLanes, summaryOf, testsOf } from './total';

/**
 * `npm test`: runs the cheap checks, then the build and the checks that need it. Stops before the build if a cheap
 * check fails. `--all` never stops early and adds lint, unused code, budgets, long samples, browser tests tagged
 * `@all` and other engines.
 */
const isAll = process.argv.includes('--all');
if (isAll) process.env.ATLAS_ALL = '1';

const outcomes: Outcome[] = [];
await runCheap();
const isStopped = !isAll && outcomes.some(({ failed }) => failed > 0);
if (isStopped) console.log('\nStopped before the build; `npm test -- --all` goes on.');
else await runBuilt();

console.log('');
for (const line of summaryOf(outcomes, performance.now() / 1000)) console.log(line);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

/** The data rules use one processor for a minute, so that the other checks run beside them. */
async function runCheap(): Promise<void> {
  const rules = testsOf({
    name: 'data rules',
    report: '.cache/checks/data-report.json',
    count: countPlain,
    command: ['npm', 'run', '--silent', 'data:check'],
  });
  const types = checkOf('types', 'npx', 'tsc', '--noEmit', '-p', '.');
  const lint = checkOf('lint', 'npx', 'biome', 'check', '--error-on-warnings', '.');
  const unused = checkOf('unused code', 'npx', 'knip');
  const unit = unitTests('unit tests', 'unit');
  outcomes.push(
    ...(await runLanes([isAll ? [types, lint, unused, unit] : [types, unit], [rules]])),
  );
}

async function runBuilt(): Promise<void> {
  const build = await checkOf('build', 'npm', 'run', '--silent', 'build')('as it comes');
  outcomes.push(build);
  if (build.failed > 0) return;
  const unit = unitTests('unit tests of what is built', 'built');
  const budgets = checkOf('budgets', 'npm', 'run', '--silent', 'budgets');
  const engines = testsOf({
    name: 'other engines',
    report: '.cache/checks/engines-report.json',
    count: countPlain,
    command: ['npm', 'run', '--silent', 'test:engines'],
  });
  outcomes.push(...(await runLanes(isAll ? [[unit], [budgets, engines]] : [[unit]])));
  const browser = testsOf({
    name: 'browser tests',
    report: '.cache/checks/browser-report.json',
    count: countBrowser,
    command: ['npx', 'playwright', 'test'],
  });
  outcomes.push(await browser('as it comes'));
}

function unitTests(name: string, project: string): Check {
  const report = `.cache/checks/${project}-report.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return testsOf({
    name,
    report,
    count: countUnit,
    command: ['npx', 'vitest', 'run', '--project', project, ...reporters],
  });
}
