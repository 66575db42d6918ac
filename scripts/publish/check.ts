import { mkdirSync, writeFileSync } from 'node:fs';
import type { Check } from './checks/check';
import { KEPT_CHECKS, ROUTED_CHECKS } from './checks/checks';
import { compile, readData } from './compile';
import { DataFaults } from './data-faults';
import type { KeptData } from './dataset';

/**
 * `npm run data:check`: prints every rule with its faults and how to mend them. Rules that need only the files run
 * first; the network, which the others need, is built only if those hold. Writes a report with the numbers of
 * rules passed and failed.
 */
const REPORTS = '.cache/checks';

let [passed, failed, faulty] = [0, 0, 0];
const kept = readKept();
if (kept) run(KEPT_CHECKS, kept);
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

/** Returns the data; undefined, after printing every fault, if files are not in the right form. */
function readKept(): KeptData | undefined {
  try {
    return readData('data');
  } catch (error) {
    if (!(error instanceof DataFaults)) throw error;
    failed++;
    faulty += error.faults.length;
    console.log('BAD  form: Every file has the fields of its dataset, each in its form.');
    for (const fault of error.faults) console.log(`       ${fault}`);
    console.log(`Not looked at until these are mended: ${KEPT_CHECKS.length} rules`);
    return undefined;
  }
}

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
