import { mkdirSync, writeFileSync } from 'node:fs';
import type { Check } from './checks/check';
import { KEPT_CHECKS, ROUTED_CHECKS } from './checks/checks';
import { compile, readData } from './compile';

/**
 * `npm run data:check`: prints every rule with its faults and how to mend them. Rules that need only the files run
 * first; the network, which the others need, is built only if those hold. Writes a report with the numbers of
 * rules passed and failed.
 */
const REPORTS = '.cache/checks';

let [passed, failed, faulty] = [0, 0, 0];
run(KEPT_CHECKS, readData('data'));
if (failed === 0) {
  await import('../routing/build');
  run(ROUTED_CHECKS, compile('data'));
} else {
  console.log(`Not looked at: ${ROUTED_CHECKS.map(({ name }) => name).join(', ')}`);
}
console.log(`${passed + failed} rules, ${faulty} ${faulty === 1 ? 'fault' : 'faults'}`);
mkdirSync(REPORTS, { recursive: true });
writeFileSync(`${REPORTS}/data-report.json`, JSON.stringify({ passed, failed }));
process.exitCode = failed > 0 ? 1 : 0;

function run<T>(checks: readonly Check<T>[], data: T): void {
  for (const { name, holds, faults } of checks) {
    const found = faults(data);
    faulty += found.length;
    if (found.length === 0) passed++;
    else failed++;
    console.log(`${found.length === 0 ? 'ok  ' : 'BAD '} ${name}: ${holds}`);
    for (const fault of found) console.log(`       ${fault}`);
  }
}
