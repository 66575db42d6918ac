import { type ChildProcess, fork } from 'node:child_process';
import {
  constants,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import '../../../tools/i18n/all-messages';
import { readManifests } from '../../../tools/pages/read-manifests';
import { inputHash } from '../../stamp/stamp';
import { KeptResults } from '../kept-results';
import { readLastChanges } from '../last-changes';
import { type SitePage, sitePages } from '../pages';
import { bundleForNode } from '../prerendered/bundle-for-node';
import { GeneratedFiles } from '../prerendered/generated-files';
import { renderingCode } from '../prerendered/rendering-code';
import { SITE_FOLDER } from '../site-folder';
import { siteUrlFrom } from '../site-url';
import { FONT_PACKAGES } from './card-fonts';
import { cardPath, sharedCardPath } from './card-path';
import { withCard } from './card-tags';
import { type CardSet, cardsOfSite } from './cards-of-site';
import type { DrawAnswer, DrawSetup } from './draw-process';
import { type DrawnSet, keptCards, keyOfSet } from './kept-cards';

/**
 * Part of `npm run build:site`, after the build: draws the preview cards into the built site and names them in the heads of its pages.
 * A card whose input has not changed comes from `.cache/cards`. With the environment variable `CARDS_A_KIND`, at most so
 * many records of each kind get a card of their own; the others show that of their kind.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SITE = ROOT + SITE_FOLDER;
const GENERATED = `${ROOT}public/generated`;
const DATA = `${GENERATED}/data`;
const CACHE = `${ROOT}.cache/cards`;
const BUNDLE = `${ROOT}.cache/cards-bundle`;
/** What the last build drew, beside its cards. */
const SETS = `${CACHE}/sets.json.gz`;
const PROCESSES = 2;

const start = performance.now();
const limit = process.env.CARDS_A_KIND === undefined ? Infinity : Number(process.env.CARDS_A_KIND);
await bundleForNode('scripts/site/cards/draw-process.ts', BUNDLE);
const setup: DrawSetup = {
  generated: GENERATED,
  cache: CACHE,
  template: inputHash({
    entry: new URL('draw-card.ts', import.meta.url),
    data: ['world', 'fine-coast'].map((name) =>
      pathToFileURL(`${GENERATED}/basemap/${name}.pmtiles`),
    ),
    packages: FONT_PACKAGES,
  }),
};

const manifests = await readManifests();
const changes = readLastChanges(`${ROOT}data/changelog.json`);
const pages = sitePages(manifests, DATA, changes);
const sets = sample(cardsOfSite(manifests, pages, DATA, changes.newest));

const generated = new GeneratedFiles(GENERATED);
const kept = new KeptResults<DrawnSet>(SETS, renderingCode(ROOT, BUNDLE, setup.template), (path) =>
  generated.hash(path),
);

/** The kept file of each card, by its path in the site. */
const files = new Map<string, string>();
const drawn = await drawAll(sets.filter((set) => !isKept(set)));
rmSync(join(SITE, 'cards'), { recursive: true, force: true });
for (const [path, file] of files) {
  mkdirSync(dirname(join(SITE, path)), { recursive: true });
  copyFileSync(file, join(SITE, path), constants.COPYFILE_FICLONE);
}
if (limit === Infinity) {
  kept.save();
  removeStale();
}
for (const page of pages) nameCard(page, page.path);
const front = pages.find(({ selection }) => selection.kind === 'overview');
if (front) nameCard(front, '');
compare((performance.now() - start) / 1000);

/** Prints what the cards weigh and took. Fails if it is more than `budgets.json` allows. */
function compare(seconds: number): void {
  const { site } = JSON.parse(readFileSync(`${ROOT}budgets.json`, 'utf8')) as {
    readonly site: {
      readonly cards: {
        readonly seconds: number;
        readonly bytes: number;
        readonly largest: number;
      };
    };
  };
  const sizes = [...files.values()].map((file) => statSync(file).size);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...sizes);
  const { cards } = site;
  console.log(
    `${sizes.length} cards, ${drawn} of them drawn, in ${seconds.toFixed(0)} s of ${cards.seconds}`,
  );
  console.log(
    `cards weigh ${bytes} bytes of ${cards.bytes}, the largest ${largest} of ${cards.largest}`,
  );
  if (seconds > cards.seconds || bytes > cards.bytes || largest > cards.largest) {
    process.exitCode = 1;
  }
}

/** Returns the shared cards, and those of the first records of each kind. */
function sample(all: readonly CardSet[]): readonly CardSet[] {
  const counts = new Map<string, number>();
  return all.filter(({ kind, isShared }) => {
    if (isShared) return true;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= limit;
  });
}

/** Takes the cards of a set from the last build, if they are the same. */
function isKept(set: CardSet): boolean {
  const known = keptCards(kept, set);
  if (known) nameFiles(set, known);
  return known !== undefined;
}

function nameFiles({ cards }: CardSet, names: readonly string[]): void {
  cards.forEach(({ path }, i) => {
    files.set(path, names[i] ?? '');
  });
}

/** Resolves to the number of cards that some processes had to draw, each taking the next set when it has finished one. */
async function drawAll(all: readonly CardSet[]): Promise<number> {
  const queue = [...all];
  const processes = Math.min(PROCESSES, queue.length);
  const counts = await Promise.all(Array.from({ length: processes }, () => drawInTurn(queue)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function drawInTurn(queue: CardSet[]): Promise<number> {
  const child = fork(`${BUNDLE}/draw-process.js`, [JSON.stringify(setup)], { execArgv: [] });
  let count = 0;
  try {
    for (let set = queue.shift(); set; set = queue.shift()) {
      const answer = await answerOf(child, set);
      if ('failure' in answer) throw new Error(answer.failure);
      count += answer.count;
      kept.keep(keyOfSet(set), { cards: answer.cards, files: answer.files });
      nameFiles(set, answer.cards);
    }
  } finally {
    child.kill();
  }
  return count;
}

function answerOf(child: ChildProcess, { selection, cards }: CardSet): Promise<DrawAnswer> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) =>
      reject(new Error(`Drawing cards ended with ${code ?? 'a signal'}`));
    child.once('exit', fail);
    child.once('message', (answer) => {
      child.off('exit', fail);
      resolve(answer as DrawAnswer);
    });
    child.send({ selection, cards });
  });
}

/** Removes cards that no page shows any more. */
function removeStale(): void {
  const used = new Set([...files.values(), SETS]);
  for (const name of readdirSync(CACHE)) {
    if (!used.has(`${CACHE}/${name}`)) rmSync(`${CACHE}/${name}`);
  }
}

/** Names the card of a page in the file of a path. */
function nameCard(page: SitePage, path: string): void {
  const own = cardPath(page.locale, page.selection);
  const card = files.has(own) ? own : sharedCardPath(page.locale, page.selection.kind);
  if (!files.has(card)) throw new Error(`${page.path} has no card`);
  const file = join(SITE, path, 'index.html');
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, withCard(html, page, card, siteUrlFrom(process.env.SITE_URL)));
}
