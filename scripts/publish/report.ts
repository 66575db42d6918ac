import { readFileSync, writeFileSync } from 'node:fs';
import { auditTable } from './audits/audit-table';
import { readAudits } from './audits/read-audits';
import { compile } from './compile';
import { reportOf, withReport } from './report-text';

/** `npm run data:report`: prints a summary of the data as Markdown; `--write` puts it into data/README.md. */
const README = 'data/README.md';
const report = [
  reportOf(compile('data')),
  'Figures held against the pages they cite, faults by kind ([audits](audits/README.md)):',
  auditTable(readAudits('data/audits').audits),
].join('\n\n');
console.log(report);
if (process.argv.includes('--write')) {
  writeFileSync(README, withReport(readFileSync(README, 'utf8'), report));
}
