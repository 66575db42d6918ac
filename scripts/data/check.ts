import { CHECKS } from './checks/checks';
import { compile } from './compile';

/** `npm run data:check`: every rule with how often it is broken and how to mend it. */
const dataset = compile('data');
let faulty = 0;
for (const check of CHECKS) {
  const faults = check.faults(dataset);
  faulty += faults.length;
  console.log(`${faults.length === 0 ? 'ok  ' : 'BAD '} ${check.name}: ${check.holds}`);
  for (const fault of faults) console.log(`       ${fault}`);
}
console.log(`${CHECKS.length} rules, ${faulty} ${faulty === 1 ? 'fault' : 'faults'}`);
process.exitCode = faulty > 0 ? 1 : 0;
