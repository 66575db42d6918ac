import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../tools/browser/find-browser';
import { serveFolder } from '../tools/browser/static-server';
import { DESK_CONTROLS } from './desk-controls';
import { type DeskRow, formatDeskTable, TARGET } from './desk-table';
import { measureChanges } from './measure-change';

/** `npm run bench:desk`: measures the main-thread cost of each control of the voyage desk, and writes docs/bench-desk.md. */
const CHANGES = 20;

/** Parts of names of controls: if given, only these are measured and nothing is written. */
const wanted = process.argv.slice(2);

const site = await serveFolder({ root: 'dist' });
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...BROWSER_ARGS],
  env: { ...(process.env as Record<string, string>), ...found.env },
});
const controls = DESK_CONTROLS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
);
const rows: DeskRow[] = [];
for (const control of controls) {
  const costs = await measureChanges(browser, site.url, control, CHANGES);
  rows.push({ name: control.name, costs });
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

Written by \`npm run bench:desk\`, which \`npm run bench\` ends with. The built atlas at Chancay to Shanghai, once its ways are
found; ${CHANGES} changes of each control, 1440 by 900, each after nothing has moved for a while. Milliseconds, median / p95.

${table}

- **Main thread**: its own processor time in all its tasks from the input event to the second frame after the new figures: scripts, style,
  layout, paint. So other work on the machine is not in it. What a page at rest does in as long is measured after each change, and its
  median taken off (**at rest**). It is judged by its p95: at most ${TARGET} ms, a frame.
- **Scripts**, **style and layout**: what of it these two take, at rest or not.
- **To new figures**: from the input event until they stand in the document, by the clock. A passage that is closed is asked of the
  engine, each time with one more closed than ever before: its worker's time is in this column and not in the others.
- **Not in it**: the address, which is written a third of a second later; what a worker does; drawing without a graphics card, done in
  another process. Motion is reduced, so that the flow along the line asks for no frames.
- **Hours at each stop** are measured on a voyage by way of Manzanillo; the rest without a call.
`,
  );
}
