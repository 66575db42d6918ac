import { Resvg } from '@resvg/resvg-js';
import type { Sector } from '../../../src/domain/sector';
import type { CardContent } from './card-content';
import { readCardFonts } from './card-fonts';
import { CARD, layOutText, TEXT_WIDTH } from './card-layout';
import { type CardPalette, cardPalette } from './card-palette';
import { indexedPng } from './indexed-png';
import { textSetter } from './text-setter';

/** The size of a card's map, in pixels. */
export const CARD_MAP = { width: CARD.width - TEXT_WIDTH, height: CARD.height } as const;

/** What the cards of a record share in all languages. */
export interface CardPicture {
  /** The map as SVG, of the size `CARD_MAP`. */
  readonly map: string;
  readonly sector?: Sector;
}

/** Resolves to the cards of a record as PNG, in the order of their contents. */
export type DrawCards = (
  picture: CardPicture,
  contents: readonly CardContent[],
) => Promise<readonly Buffer[]>;

/** Returns a function that draws cards. The same input gives the same bytes. */
export function cardDrawer(): DrawCards {
  const setter = textSetter(readCardFonts());
  const palettes = new Map<Sector | undefined, CardPalette>();
  return async ({ map, sector }, contents) => {
    const palette = palettes.get(sector) ?? cardPalette(sector);
    palettes.set(sector, palette);
    const mapPixels = palette.mapIndices(rasterOf(map));
    const cards: Buffer[] = [];
    for (const content of contents) {
      const textPixels = palette.textIndices(rasterOf(await layOutText(content, setter)));
      cards.push(indexedPng(sideBySide(textPixels, mapPixels), CARD, palette.bytes));
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
