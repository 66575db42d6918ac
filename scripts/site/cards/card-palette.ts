import { mix } from '../../../src/symbols/colour';
import { PALETTES } from '../../../src/symbols/palette';
import { MAX_COLOURS } from './indexed-png';

/** Pixels as the indices of at most 16 colours. */
export interface IndexedPixels {
  readonly indices: Uint8Array;
  /** Red, green and blue of the colours in turn. */
  readonly palette: Uint8Array;
}

const { ink, corridor, water, land, border } = PALETTES.light;

/** The colour of text that is read second, which is also that of edges of letters. */
export const FAINT_INK = mix(ink, '#ffffff', 0.3);

/** The colours of text with some between them and white, for the edges of letters: one more step costs a card some 5 % of its bytes. */
const TEXT_COLOURS = [
  '#ffffff',
  ink,
  FAINT_INK,
  mix(ink, '#ffffff', 0.65),
  corridor,
  mix(corridor, '#ffffff', 0.33),
  mix(corridor, '#ffffff', 0.67),
].map(channelsOf);

/** The colours of every map. */
const GROUND_COLOURS = [water, land, border].map(channelsOf);

type Colour = readonly [red: number, green: number, blue: number];

/** Bits of each channel by which colours are counted and looked up. */
const BITS = 5;
const BINS = 2 ** (3 * BITS);

/** The least distance between two colours of a palette, of 441 between black and white. */
const LEAST_DISTANCE = 72;

/** Returns the nearest colour of the text to each pixel of red, green, blue and opacity. */
export const indexText: (pixels: Uint8Array) => Uint8Array = nearestIn(TEXT_COLOURS);

/** Returns the pixels of a map in the colours of the text and those that the map has most of. */
export function indexMap(pixels: Uint8Array): IndexedPixels {
  const colours = [...TEXT_COLOURS, ...GROUND_COLOURS];
  for (const colour of coloursByCount(pixels)) {
    if (colours.length === MAX_COLOURS) break;
    if (colours.every((other) => distance(colour, other) >= LEAST_DISTANCE)) colours.push(colour);
  }
  return { indices: nearestIn(colours)(pixels), palette: Uint8Array.from(colours.flat()) };
}

/** Returns the mean colours of the bins of some pixels, the fullest bin first. */
function coloursByCount(pixels: Uint8Array): readonly Colour[] {
  const counts = new Uint32Array(BINS);
  const sums = new Float64Array(3 * BINS);
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    const bin = binOf(red, green, blue);
    counts[bin] = (counts[bin] ?? 0) + 1;
    sums[3 * bin] = (sums[3 * bin] ?? 0) + red;
    sums[3 * bin + 1] = (sums[3 * bin + 1] ?? 0) + green;
    sums[3 * bin + 2] = (sums[3 * bin + 2] ?? 0) + blue;
  }
  const filled = [...counts.keys()].filter((bin) => (counts[bin] ?? 0) > 0);
  const countOf = (bin: number) => counts[bin] ?? 0;
  const mean = (bin: number, channel: number) =>
    Math.round((sums[3 * bin + channel] ?? 0) / countOf(bin));
  return filled
    .sort((a, b) => countOf(b) - countOf(a) || a - b)
    .map((bin) => [mean(bin, 0), mean(bin, 1), mean(bin, 2)]);
}

function nearestIn(colours: readonly Colour[]): (pixels: Uint8Array) => Uint8Array {
  const nearest = new Uint8Array(BINS).fill(MAX_COLOURS);
  return (pixels) => {
    const indices = new Uint8Array(pixels.length / 4);
    for (let i = 0, at = 0; i < indices.length; i++, at += 4) {
      const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
      const bin = binOf(red, green, blue);
      if (nearest[bin] === MAX_COLOURS) nearest[bin] = nearestTo([red, green, blue], colours);
      indices[i] = nearest[bin] ?? 0;
    }
    return indices;
  };
}

function nearestTo(colour: Colour, colours: readonly Colour[]): number {
  const distances = colours.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function binOf(red: number, green: number, blue: number): number {
  const drop = 8 - BITS;
  return ((red >> drop) << (2 * BITS)) | ((green >> drop) << BITS) | (blue >> drop);
}

function distance(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function channelsOf(colour: string): Colour {
  const channel = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
