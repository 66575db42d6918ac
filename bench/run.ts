import { mkdirSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../tools/browser/launch-browser';
import { serveFolder } from '../tools/browser/static-server';
import { median, quantile } from '../tools/routing/statistics';
import { measureLoad, measurePan } from './measure';
import { runCommand } from './run-command';

/**
 * `npm run bench`: measures loading and panning of the built atlas and of a bare page with the same basemap,
 * in turn in one run, because on a shared machine only their ratio is meaningful.
 */
const LOADS = 15;
const PANS = 5;

runCommand('npm', 'run', '--silent', 'build');
runCommand('npx', 'vite', 'build', '--config', 'bench/bare/vite.config.ts', '--logLevel', 'warn');

const atlas = await serveFolder({ root: 'dist' });
const bare = await serveFolder({ root: '.cache/bench' });
const browser = await launchBrowser();

const pages = { atlas: `${atlas.url}en/`, bare: bare.url };
const drawn: Samples = { atlas: [], bare: [] };
const idle: Samples = { atlas: [], bare: [] };
const frames: Samples = { atlas: [], bare: [] };
const counts: Samples = { atlas: [], bare: [] };
for (let round = -1; round < LOADS; round++) {
  for (const name of ['atlas', 'bare'] as const) {
    const load = await measureLoad(browser, pages[name]);
    if (round < 0) continue; // The first round warms up the browser.
    drawn[name].push(load.drawn);
    idle[name].push(load.idle);
  }
}
for (let round = 0; round < PANS; round++) {
  for (const name of ['atlas', 'bare'] as const) {
    const pan = await measurePan(browser, pages[name]);
    frames[name].push(...pan);
    counts[name].push(pan.length);
  }
}
await browser.close();
await atlas.close();
await bare.close();

const rows = [
  row('navigation to corridor drawn, ms', drawn, median, '<= 1.2'),
  row('navigation to first idle, ms', idle, median, '<= 1.3'),
  row('frames in a pan of 2.5 s', counts, median, '>= 0.9'),
  row('frame while panning, median, ms', frames, median, ''),
  row('frame while panning, p95, ms', frames, (values) => quantile(values, 0.95), ''),
];
const table = ['| | atlas | bare page | ratio | target |', '|---|---|---|---|---|', ...rows].join(
  '\n',
);
console.log(table);
mkdirSync('docs', { recursive: true });
writeFileSync(
  'docs/bench.md',
  `# Benchmarks

Written by \`npm run bench\`. The built atlas beside a bare page that shows the same basemap and one line with MapLibre and nothing
else, in turn in one run, ${LOADS} loads and ${PANS} pans each, 1440 by 900. Drawn in software: only the ratios are meaningful. The median of the
times between frames jumps between multiples of the display's, so frames are counted too.

${table}
`,
);

interface Samples {
  readonly atlas: number[];
  readonly bare: number[];
}

function row(
  name: string,
  samples: Samples,
  summarize: (values: readonly number[]) => number,
  target: string,
): string {
  const [ours, theirs] = [summarize(samples.atlas), summarize(samples.bare)];
  const ratio = (ours / theirs).toFixed(2);
  return `| ${name} | ${ours.toFixed(0)} | ${theirs.toFixed(0)} | ${ratio} | ${target} |`;
}
