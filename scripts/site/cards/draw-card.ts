import { Resvg } from '@resvg/resvg-js';
import type { ReadTile } from '../../../src/still-map/plane-feature';
import type { CardContent } from './card-content';
import { readCardFonts } from './card-fonts';
import { CARD, layOutText, TEXT_WIDTH } from './card-layout';
import { CARD_MAP, type CardMap, drawCardMap } from './card-map';
import { indexMap, indexText } from './card-palette';
import { indexedPng } from './indexed-png';
import { textSetter } from './text-setter';

/** Resolves to the cards that show one map, as PNG, in the order of their contents. */
export type DrawCards = (
  map: CardMap,
  contents: readonly CardContent[],
) => Promise<readonly Buffer[]>;

/** Returns a function that draws cards. The same input gives the same bytes. */
export function cardDrawer(readTile: ReadTile): DrawCards {
  const setter = textSetter(readCardFonts());
  return async (map, contents) => {
    const { indices, palette } = indexMap(rasterOf(drawCardMap(map, readTile)));
    const cards: Buffer[] = [];
    for (const content of contents) {
      const text = indexText(rasterOf(await layOutText(content, setter)));
      cards.push(indexedPng(sideBySide(text, indices), CARD, palette));
    }
    return cards;
  };
}

function rasterOf(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

function sideBySide(text: Uint8Array, map: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(CARD.width * CARD.height);
  for (let y = 0; y < CARD.height; y++) {
    pixels.set(text.subarray(y * TEXT_WIDTH, (y + 1) * TEXT_WIDTH), y * CARD.width);
    pixels.set(
      map.subarray(y * CARD_MAP.width, (y + 1) * CARD_MAP.width),
      y * CARD.width + TEXT_WIDTH,
    );
  }
  return pixels;
}
