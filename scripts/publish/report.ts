import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from './compile';
import { withReport } from './report-page';
import { reportOf } from './report-text';

/** `npm run data:report`: what the data holds, as Markdown; `--write` puts it into data/README.md. */
const README = 'data/README.md';
const report = reportOf(compile('data'));
console.log(report);
if (process.argv.includes('--write')) {
  writeFileSync(README, withReport(readFileSync(README, 'utf8'), report));
}
