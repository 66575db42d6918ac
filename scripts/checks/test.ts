import { countBrowser, countPlain, countUnit } from './count';
import { type Check, checkOf, inOrder, type Outcome, runLanes, summaryOf, testsOf } from './total';

/**
 * `npm test`: runs the checks in two lanes, one of which builds and checks what is built, then the browser tests unless one of
 * the former fails. `--all` stops only without a build and adds lint, unused code, advisories, budgets, browser tests tagged
 * `@all`, other engines, and the site for the public web. ATLAS_LONG=1 takes longer samples in either.
 */
const isAll = process.argv.includes('--all');
if (isAll) {
  const { env } = process;
  env.ATLAS_ALL = '1';
  env.ATLAS_SITE = '.cache/site';
  env.CARDS_A_KIND = '1';
  env.PAGES_A_KIND = '6';
  env.MAPS_A_KIND = '1';
}

const types = checkOf('types', 'npx', 'tsc', '--noEmit', '-p', '.');
const lint = checkOf('lint', 'npx', 'biome', 'check', '--error-on-warnings', '.');
const unused = checkOf('unused code', 'npx', 'knip');
const advisories = checkOf('advisories', 'npm', 'run', '--silent', 'advisories');
const unit = unitTests('unit tests', 'unit');
const rules = testsOf({
  name: 'data rules',
  report: '.cache/checks/data-report.json',
  count: countPlain,
  command: ['npm', 'run', '--silent', 'data:check'],
});
// Part of the build comes beside the data rules, which build the network.
const [ground, building] = inOrder(
  checkOf('basemap and fonts', 'npm', 'run', '--silent', 'assets', '--', '--without-network'),
  checkOf('build', 'npm', 'run', '--silent', 'build'),
);
const [build, unitOfBuilt, budgets, engines, site, crawl] = inOrder(
  building,
  unitTests('unit tests of what is built', 'built'),
  checkOf('budgets', 'npm', 'run', '--silent', 'budgets'),
  testsOf({
    name: 'other engines',
    report: '.cache/checks/engines-report.json',
    count: countPlain,
    command: ['npm', 'run', '--silent', 'test:engines'],
  }),
  // The site is made of a copy, with samples of its pages and pictures, so that the browser tests of the app read what was built.
  checkOf('site', 'npm', 'run', '--silent', 'site:copy'),
  unitTests('crawl of the site', 'site'),
);
const browser = testsOf({
  name: 'browser tests',
  report: '.cache/checks/browser-report.json',
  count: countBrowser,
  command: ['npx', 'playwright', 'test'],
});

const outcomes = isAll ? await runAll() : await runQuick();

console.log('');
for (const line of summaryOf(outcomes, performance.now() / 1000)) console.log(line);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

/** Browser tests run alone: a map that waits is drawn all the same, so that slower tests take more of the processors. */
async function runAll(): Promise<readonly Outcome[]> {
  const ran = await runLanes([
    [ground, unit, advisories, types, lint, unused, site, crawl],
    [rules, build, budgets, unitOfBuilt, engines],
  ]);
  return hasFailed(ran, 'build') ? ran : [...ran, await browser.run('alone')];
}

async function runQuick(): Promise<readonly Outcome[]> {
  const ran = await runLanes([
    [ground, unit],
    [rules, build, types, unitOfBuilt],
  ]);
  if (ran.some(({ failed }) => failed > 0)) {
    console.log('\nStopped before the browser tests; `npm test -- --all` goes on.');
    return ran;
  }
  return [...ran, await browser.run('alone')];
}

function hasFailed(ran: readonly Outcome[], check: string): boolean {
  return ran.some(({ name, failed }) => name === check && failed > 0);
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
