import { cpus } from 'node:os';
import { median } from '../tools/routing/statistics';
import type { ActCost } from './own-data-page';
import type { Pans, ScreenRun } from './own-data-screen';

const TARGET_MS = 100;
const TARGET_RATIO = 1.2;

/** Returns docs/bench-own-data.md. `read` has the rows of the table of reading without a browser. */
export function ownDataReport(
  read: readonly string[],
  runs: readonly ScreenRun[],
  pans: Pans,
): string {
  const onAtlas = runs.find(({ costs }) => costs.length > 1)?.costs.slice(1) ?? [];
  const [ours, theirs] = [median(pans.atlas), median(pans.bare)];
  const ratio = theirs / ours;
  const ofAtlas = runs.filter(({ reader }) => reader === 'atlas').flatMap(({ costs }) => costs);
  const slow = ofAtlas.filter(({ longest }) => longest > TARGET_MS);
  const worst = Math.max(...ofAtlas.map(({ longest }) => longest));
  return `# Own data, measured

Written by \`npm run bench:own\`, on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}, the map drawn in software.

## Reading

Each row is a process of its own, without a browser; the file is in memory before.

| file | reader | rows | read, s | processor, s | MB/s | peak memory, MB |
| ---- | ------ | ---: | ------: | -----------: | ---: | --------------: |
${read.join('\n')}

- **atlas**: from the file to typed arrays, guesses, classes of columns, faults and shapes.
- **loaders.gl**: from the file to JavaScript objects (\`JSONLoader\`, \`CSVLoader\`), nothing guessed, checked or written for a map.
- **Processor** counts all threads, those that collect garbage too; it says more than the time where the machine was busy.
- **Peak memory** is that of the whole process; Node alone takes about 60 MB.

## On the page

| file | reader | to drawn, s | longest task, ms of processor | by the clock, ms | peak memory, MB |
| ---- | ------ | ----------: | ----------------------------: | ---------------: | --------------: |
${runs.map(({ file, reader, costs: [first], peakMegabytes }) => `| ${file} | ${reader} | ${costCells(first)} | ${peakMegabytes.toFixed(0)} |`).join('\n')}

- **atlas**: from the choice of the file until it is on the map, added, in the table and kept on the device.
- **loaders.gl**: the bare page of \`npm run bench\`, which reads the file with @loaders.gl on its own thread and gives it to MapLibre by \`addSource\`.
- **bare map**: the same page, to which the file is a GeoJSON source by its address.
- **Longest task** is that of the page's main thread in the time of its processor, other work of the machine left out. Target: at most ${TARGET_MS} ms, here and in the next
  table: the longest of the atlas is ${worst.toFixed(0)} ms (${slow.length === 0 ? 'met' : `missed by ${slow.map(({ name }) => name).join(', ')}`}).
- **Peak memory** is that of the page's process with its workers; an atlas without own data takes about 200 MB. On the last atlas row also of all that follows.

## With 500,000 rows

| what the reader does | done, s | longest task, ms of processor | by the clock, ms |
| -------------------- | ------: | ----------------------------: | ---------------: |
${onAtlas.map((cost) => `| ${cost.name} | ${costCells(cost)} |`).join('\n')}

The filters are set and removed while the table is sorted by a text of 500,000 different values.

## Panning with 500,000 points

Frames while the map is dragged for 2.5 s, ${pans.atlas.length} times on each in turn, median: atlas ${ours}, bare map with the same points ${theirs}; ratio
${ratio.toFixed(2)}, target at most ${TARGET_RATIO} (${ratio <= TARGET_RATIO ? 'met' : 'missed'}). The atlas draws one of the points that share a pixel, the bare map all.
`;
}

function costCells(cost: ActCost | undefined): string {
  if (!cost) return ' | | ';
  const { seconds, longest, longestByClock } = cost;
  return `${seconds.toFixed(1)} | ${longest.toFixed(0)} | ${longestByClock.toFixed(0)}`;
}
