import { mkdirSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../tools/browser/launch-browser';
import { serveFolder } from '../tools/browser/static-server';
import { DESK_CONTROLS } from './desk-controls';
import { type DeskRow, formatDeskTable, TARGETS } from './desk-table';
import { measureChanges } from './measure-change';

/** `npm run bench:desk`: measures the main-thread cost of each control of the voyage desk, and writes docs/bench-desk.md. */
const CHANGES = 20;

/** Parts of names of controls: if given, only these are measured and nothing is written. */
const wanted = process.argv.slice(2);

const site = await serveFolder({ root: 'dist' });
const browser = await launchBrowser();
const controls = DESK_CONTROLS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
const rows: DeskRow[] = [];
for (const control of controls) {
  const costs = await measureChanges(browser, site.url, control, CHANGES);
  rows.push({ name: control.name, isAsked: control.isAsked, costs });
  console.log(formatDeskTable(rows.slice(-1)).split('\n').at(-1));
}
await browser.close();
await site.close();

const table = formatDeskTable(rows);
console.log(`\n${table}`);
if (wanted.length === 0) {
  mkdirSync('docs', { recursive: true });
  writeFileSync(
    'docs/bench-desk.md',
    `# The voyage desk, measured

Written by \`npm run bench:desk\`, the last part of \`npm run bench\`. The built atlas at Chancay to Shanghai, with its alternatives
computed; ${CHANGES} changes of each control, 1440 by 900, each after nothing has moved for a while. Milliseconds, median / p95.

${table}

- **Main thread**: its processor time in all tasks from the input event to the second frame after the new figures: scripts, style,
  layout, paint. Other work of the machine is not included. The median of what an idle page uses in the same time, measured after each
  change, is subtracted (**at rest**). The target is for the p95: at most ${TARGETS.own} ms, a
  frame, and ${TARGETS.routed} ms where new routes are drawn.
- **Scripts**, **style and layout**: the parts of these two, with what an idle page uses.
- **To new figures**: wall-clock time from the input event until the figures are in the document. Closing a passage asks the engine, each
  time with one more passage closed than before: the time of its worker is in this column only.
- **Not included**: the address, which is written a third of a second later; work of workers; drawing without a graphics card, which
  another process does. Reduced motion is on, so that the animation along the line requests no frames.
- **Hours at each stop** are measured on a voyage that calls at Manzanillo; the rest on one without a call.
`,
  );
}
