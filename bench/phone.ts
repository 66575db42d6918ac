import { writeFileSync } from 'node:fs';
import { launchBrowser } from '../tools/browser/launch-browser';
import { type SlowHost, slowLine } from '../tools/browser/slow-line';
import { serveFolder } from '../tools/browser/static-server';
import { median } from '../tools/routing/statistics';
import { type Device, LINE, measureSlowLoad, type SlowLoad } from './measure-slow-load';
import { runCommand } from './run-command';

/**
 * `npm run bench:phone`: measures cold loads of the built site, with its prerendered pages, on a phone of the middle class and on
 * a desk with the same connection, beside the bare page of `npm run bench`, in turn in one run.
 */
const LOADS = Number(process.env.LOADS ?? 3);

const PHONE: Device = { name: 'phone', width: 390, height: 844, slowdown: 4 };
const DESK: Device = { name: 'desk', width: 1440, height: 900, slowdown: 4 };

interface Measured {
  readonly name: string;
  readonly url: string;
  readonly device: Device;
}

runCommand('npm', 'run', '--silent', 'build:site');
runCommand('npx', 'vite', 'build', '--config', 'bench/bare/vite.config.ts', '--logLevel', 'warn');
const [atlas, bare] = [await behindLine('dist'), await behindLine('.cache/bench')];
const browser = await launchBrowser();

const at = (path: string) => `${atlas.url}${path}`;
const pages: readonly Measured[] = [
  { name: 'bare page', url: bare.url, device: PHONE },
  { name: 'front page', url: at('en/'), device: PHONE },
  { name: 'Chancay', url: at('en/p/chancay-port/'), device: PHONE },
  { name: 'voyage', url: at('en/c/pechy~cnsgh/'), device: PHONE },
  { name: 'trade', url: at('en/trade/'), device: PHONE },
  { name: 'Chancay in Spanish', url: at('es/p/chancay-port/'), device: PHONE },
  { name: 'front page in Chinese', url: at('zh/'), device: PHONE },
  { name: 'front page in Chinese', url: at('zh/'), device: DESK },
];
const loads = new Map(pages.map((page) => [page, [] as SlowLoad[]]));
for (let round = 0; round < LOADS; round++) {
  for (const [{ url, device }, list] of loads)
    list.push(await measureSlowLoad(browser, url, device, url === bare.url ? bare : atlas));
}
await browser.close();
await atlas.close();
await bare.close();

const table = [
  '| page | device | headline, s | corridor, s | beside the bare page | panel usable, s | kB | fonts, kB | layout shift |',
  '|---|---|---|---|---|---|---|---|---|',
  ...[...loads].map(([page, list]) => rowOf(page, list)),
].join('\n');
console.log(table);
writeFileSync(
  'docs/bench-phone.md',
  `# Slow devices

Written by \`npm run bench:phone\`: cold loads, median of ${LOADS}, of a host with brotli over 1.6 Mbit/s with 150 ms of latency, the processor slowed
4 times; phone 390 by 844, desk 1440 by 900. The map is drawn in software, which the slowed processor does too. The headline is there once it and what it stands
with are painted; the panel is usable once the app has taken over. Targets: headline 2.0 s, corridor 1.15 times the bare page, panel 5 s, layout
shift 0.01; Chinese desk 6.5 s and 900 kB.

${table}
`,
);

async function behindLine(root: string): Promise<SlowHost> {
  return slowLine(await serveFolder({ root, isCompressed: true }), LINE);
}

function rowOf({ name, device, url }: Measured, list: readonly SlowLoad[]): string {
  const middle = (pick: (load: SlowLoad) => number | undefined) => {
    const found = list.flatMap((load) => pick(load) ?? []);
    return found.length > 0 ? median(found) : undefined;
  };
  const drawn = middle((load) => load.drawn);
  const drawnBare = median((loads.get(pages[0] as Measured) ?? []).map((load) => load.drawn));
  const ratio = device === PHONE && url !== bare.url && drawn ? (drawn / drawnBare).toFixed(2) : '';
  const cells = [
    name,
    device.name,
    seconds(middle((load) => load.headline)),
    seconds(drawn),
    ratio,
    seconds(middle((load) => load.usable)),
    kilobytes(middle((load) => load.bytes)),
    kilobytes(middle((load) => load.fontBytes)),
    (middle((load) => load.shift) ?? 0).toFixed(3),
  ];
  return `| ${cells.join(' | ')} |`;
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '' : (milliseconds / 1000).toFixed(1);
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : (bytes / 1000).toFixed(0);
}
