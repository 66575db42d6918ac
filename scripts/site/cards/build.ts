import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import '../../../tools/i18n/all-messages';
import { inputHash } from '../../stamp/stamp';
import type { SitePage } from '../pages';
import { siteUrlFrom } from '../site-url';
import { FONT_PACKAGES } from './card-fonts';
import type { PicturedCards } from './card-orders';
import { cardPath, sharedCardPath } from './card-path';
import { withCard } from './card-tags';

import type { DrawAnswer, DrawOrder } from './draw-process';

/**
 * Part of `npm run build:site`, after the build: draws the preview cards into the built site and names them in the heads of its pages.
 * A card whose input has not changed comes from `.cache/cards`. With the environment variable `CARDS_A_KIND`, at most so
 * many records of each kind get a card of their own; the others show that of their kind.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SITE = `${ROOT}dist`;
const CACHE = `${ROOT}.cache/cards`;
const PROCESSES = 2;

const start = performance.now();
const { module } = await runnerImport<typeof import('./card-orders')>(
  fileURLToPath(new URL('card-orders.ts', import.meta.url)),
  { configFile: false, root: ROOT, logLevel: 'warn' },
);
const { pages } = module;
const limit = process.env.CARDS_A_KIND === undefined ? Infinity : Number(process.env.CARDS_A_KIND);
const sets = sample(module.sets, limit);
const template = inputHash({
  entry: new URL('draw-process.ts', import.meta.url),
  data: [],
  packages: FONT_PACKAGES,
});

const files = new Map<string, string>();
const orders = sets.flatMap((set) => ordersOf(set));
const drawn = orders.reduce((sum, { cards }) => sum + cards.length, 0);
await drawAll(orders);
rmSync(join(SITE, 'cards'), { recursive: true, force: true });
for (const [path, file] of files) {
  mkdirSync(dirname(join(SITE, path)), { recursive: true });
  copyFileSync(file, join(SITE, path), constants.COPYFILE_FICLONE);
}
if (limit === Infinity) removeStale();
for (const page of pages) nameCard(page);
const bytes = [...files.values()].reduce((sum, file) => sum + statSync(file).size, 0);
console.log(
  `${files.size} cards of ${bytes} bytes, ${drawn} of them drawn, in ${((performance.now() - start) / 1000).toFixed(1)} s`,
);

/** Returns the shared cards, and those of the first records of each kind. */
function sample(all: readonly PicturedCards[], most: number): readonly PicturedCards[] {
  const counts = new Map<string, number>();
  return all.filter(({ kind, isShared }) => {
    const count = isShared ? 0 : (counts.get(kind) ?? 0) + 1;
    if (!isShared) counts.set(kind, count);
    return count <= most;
  });
}

/** Returns the order to draw those cards of a set that are not kept, or none. */
function ordersOf({ picture, cards }: PicturedCards): readonly DrawOrder[] {
  const due = cards
    .map(({ path, content }) => {
      const key = createHash('sha256')
        .update(JSON.stringify([template, process.versions.zlib, process.arch, picture, content]))
        .digest('hex')
        .slice(0, 32);
      const file = `${CACHE}/${key}.png`;
      files.set(path, file);
      return { file, content };
    })
    .filter(({ file }) => !existsSync(file));
  return due.length === 0 ? [] : [{ picture, cards: due }];
}

/** Resolves when some processes have drawn all orders, each taking the next when it has finished one. */
async function drawAll(all: readonly DrawOrder[]): Promise<void> {
  const queue = [...all];
  const processes = Math.min(PROCESSES, queue.length);
  await Promise.all(Array.from({ length: processes }, () => drawInTurn(queue)));
}

async function drawInTurn(queue: DrawOrder[]): Promise<void> {
  const child = fork(fileURLToPath(new URL('draw-process.ts', import.meta.url)), [], {
    execArgv: process.execArgv,
  });
  try {
    for (let order = queue.shift(); order; order = queue.shift()) {
      const { failure } = await answerOf(child, order);
      if (failure !== undefined) throw new Error(failure);
    }
  } finally {
    child.kill();
  }
}

function answerOf(child: ChildProcess, order: DrawOrder): Promise<DrawAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) =>
      reject(new Error(`Drawing cards ended with ${code ?? 'a signal'}`));
    child.once('exit', fail);
    child.once('message', (answer) => {
      child.off('exit', fail);
      resolve(answer as DrawAnswer);
    });
    child.send(order);
  });
}

/** Removes cards that no page shows any more. */
function removeStale(): void {
  const used = new Set(files.values());
  for (const name of readdirSync(CACHE)) {
    if (!used.has(`${CACHE}/${name}`)) rmSync(`${CACHE}/${name}`);
  }
}

function nameCard(page: SitePage): void {
  const own = cardPath(page.locale, page.selection);
  const card = files.has(own) ? own : sharedCardPath(page.locale, page.selection.kind);
  if (!files.has(card)) throw new Error(`${page.path} has no card`);
  const file = join(SITE, page.path, 'index.html');
  writeFileSync(
    file,
    withCard(readFileSync(file, 'utf8'), page, card, siteUrlFrom(process.env.SITE_URL)),
  );
}
