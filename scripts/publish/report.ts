import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from './compile';
import { reportOf, withReport } from './report-text';

/** `npm run data:report`: prints a summary of the data as Markdown; `--write` puts it into data/README.md. */
const README = 'data/README.md';
const report = reportOf(compile('data'));
console.log(report);
if (process.argv.includes('--write')) {
  writeFileSync(README, withReport(readFileSync(README, 'utf8'), report));
}
