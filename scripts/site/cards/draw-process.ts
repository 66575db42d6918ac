import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import '../../../tools/i18n/all-messages';
import { PAGES } from '../../../src/app/pages';
import type { Selection } from '../../../src/domain/selection';
import { frameOf } from '../../../src/map/framing';
import { stillScene } from '../../../src/still-map/still-scene';
import { builtTiles } from '../../../tools/still-map/read-tiles';
import { GeneratedFiles } from '../prerendered/generated-files';
import { pageOpener } from '../prerendered/page-state';
import { CARD_MAP, type CardMap } from './card-map';
import type { CardOfSite } from './cards-of-site';
import { cardDrawer } from './draw-card';
import type { DrawnSet } from './kept-cards';

/** The folders of a process that draws, and what all its cards depend on. */
export interface DrawSetup {
  /** The generated files that the app fetches. */
  readonly generated: string;
  /** Where cards are kept. */
  readonly cache: string;
  /** A hash of the code, fonts, tiles and packages. */
  readonly template: string;
}

/** The cards of a map that a process draws unless they are kept. */
export interface DrawOrder {
  readonly selection: Selection;
  readonly cards: readonly CardOfSite[];
}

/** The answer to an order: the file of each card with what they were made of, or why it failed. */
export type DrawAnswer = (DrawnSet & { readonly count: number }) | { readonly failure: string };

const { generated, cache, template }: DrawSetup = JSON.parse(process.argv[2] ?? '{}');
mkdirSync(cache, { recursive: true });
const openPage = pageOpener(PAGES, new GeneratedFiles(generated));
const draw = cardDrawer(builtTiles(generated));

process.once('disconnect', () => process.exit());
process.on('message', async (order: DrawOrder) => {
  process.send?.(await answerTo(order));
});

async function answerTo({ selection, cards }: DrawOrder): Promise<DrawAnswer> {
  try {
    const { map, asked } = await mapOf(selection);
    const drawn = cards.map(({ content }) => `${cache}/${keyOf([template, map, content])}.png`);
    const due = drawn.flatMap((file, i) => (existsSync(file) ? [] : [i]));
    const contents = due.flatMap((i) => cards[i]?.content ?? []);
    const pictures = due.length > 0 ? await draw(map, contents) : [];
    pictures.forEach((png, i) => {
      const file = drawn[due[i] ?? 0] ?? '';
      // A build that is stopped leaves no half of a card.
      writeFileSync(`${file}.part`, png);
      renameSync(`${file}.part`, file);
    });
    return { cards: drawn, files: [...asked].sort(), count: due.length };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Resolves to the map of a page, without alternatives, and the files that the page has asked for. Names are left out, so that it is
 * the same in all languages.
 */
async function mapOf(
  selection: Selection,
): Promise<{ readonly map: CardMap; readonly asked: ReadonlySet<string> }> {
  const { store, asked } = await openPage('en', selection);
  const state = store.getState();
  const frame = frameOf({ ...state, projection: 'mercator' }, CARD_MAP);
  if (!frame) throw new Error(`The map of ${JSON.stringify(selection)} has no frame`);
  const scene = { ...stillScene(state, 'light'), otherAlternatives: [], passages: [] };
  return { map: { scene, frame }, asked };
}

function keyOf(input: unknown): string {
  const text = JSON.stringify(input, (_, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
