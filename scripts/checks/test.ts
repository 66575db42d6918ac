import {
  BROWSER_REPORT,
  countBrowser,
  countUnit,
  type Outcome,
  runCheck,
  runTests,
  sumUp,
  UNIT_REPORT,
} from './total';

/** `npm test`: types, unit tests, and browser tests of the built site. `--all` adds what else must hold. */
const isAll = process.argv.includes('--all');

const build = runCheck('build', 'npm', 'run', '--silent', 'build');
const outcomes: Outcome[] = [
  build,
  runCheck('types', 'npx', 'tsc', '--noEmit', '-p', '.'),
  ...(isAll
    ? [
        runCheck('lint', 'npx', 'biome', 'check', '--error-on-warnings', '.'),
        runCheck('unused code', 'npx', 'knip'),
      ]
    : []),
  runTests(
    'unit tests',
    UNIT_REPORT,
    countUnit,
    'npx',
    ...[
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
  ),
];
if (build.failed === 0) {
  if (isAll) outcomes.push(runCheck('budgets', 'npm', 'run', '--silent', 'budgets'));
  outcomes.push(
    runTests('browser tests', BROWSER_REPORT, countBrowser, 'npx', 'playwright', 'test'),
  );
}
sumUp(outcomes);
