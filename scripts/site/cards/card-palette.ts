import type { Sector } from '../../../src/domain/sector';
import { mix } from '../../../src/symbols/colour';
import { PALETTES, SECTOR_COLOURS } from '../../../src/symbols/palette';
import { MAX_COLOURS } from './indexed-png';

/** Turns pixels into the nearest of at most 16 colours. */
export interface CardPalette {
  /** Red, green and blue in turn. */
  readonly bytes: Uint8Array;
  /** Returns the index of the text's colour nearest to each pixel of red, green, blue and opacity. */
  textIndices(pixels: Uint8Array): Uint8Array;
  /** Returns the index of the map's colour nearest to each pixel. */
  mapIndices(pixels: Uint8Array): Uint8Array;
}

const { ink, corridor, water, land, coast, border } = PALETTES.light;

/** The colour of text that is read second, which is also that of edges of letters. */
export const FAINT_INK = mix(ink, '#ffffff', 0.3);

/** The colours of text with some between them and white, for the edges of letters: each step more costs a card some 5 % of its bytes. */
const TEXT_COLOURS = [
  '#ffffff',
  ink,
  FAINT_INK,
  mix(ink, '#ffffff', 0.65),
  corridor,
  mix(corridor, '#ffffff', 0.33),
  mix(corridor, '#ffffff', 0.67),
];

/** Returns the palette of a card whose symbol is of a sector. */
export function cardPalette(sector: Sector | undefined): CardPalette {
  const colour = SECTOR_COLOURS.light[sector ?? 'other'];
  const colours = [
    ...TEXT_COLOURS,
    water,
    land,
    coast,
    border,
    colour,
    mix(colour, '#000000', 0.4),
    mix(colour, land, 0.5),
  ].map(channelsOf);
  if (colours.length > MAX_COLOURS) throw new Error(`A card has ${colours.length} colours`);
  return {
    bytes: Uint8Array.from(colours.flat()),
    textIndices: nearestIn(colours.slice(0, TEXT_COLOURS.length)),
    mapIndices: nearestIn(colours),
  };
}

/** Bits of each channel by which the nearest colour is looked up. */
const BITS = 5;

function nearestIn(colours: readonly (readonly number[])[]): (pixels: Uint8Array) => Uint8Array {
  const nearest = new Uint8Array(2 ** (3 * BITS)).fill(MAX_COLOURS);
  return (pixels) => {
    const indices = new Uint8Array(pixels.length / 4);
    for (let i = 0, at = 0; i < indices.length; i++, at += 4) {
      const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
      const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
      if (nearest[key] === MAX_COLOURS) nearest[key] = nearestOf(colours, red, green, blue);
      indices[i] = nearest[key] ?? 0;
    }
    return indices;
  };
}

function nearestOf(
  colours: readonly (readonly number[])[],
  red: number,
  green: number,
  blue: number,
): number {
  const distances = colours.map(
    ([r = 0, g = 0, b = 0]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
