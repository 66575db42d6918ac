import type { Position } from '../../geo/position';
import type { FixedPlace } from './mark-layout';

export interface Label {
  /** Size of the text, CSS pixels. */
  readonly size: number;
  /** 1 to the right of its place, -1 to the left. */
  readonly side: 1 | -1;
  /** Distance of the text's begin from its place, and of its middle below it, in CSS pixels. */
  readonly start: number;
  readonly below: number;
}

/** The first anchor that a label tries: to the right of its place. */
export const BESIDE: Label = { size: 12.5, side: 1, start: 11, below: 0 };

/** Width of a character, Latin and Chinese, and of the longest line, as shares of the size of the text. */
const CHARACTER = 0.58;
const HAN = 1;
const LONGEST = 10;

/** Returns discs along the first line of the label of a place. */
export function labelPlaces(position: Position, text: string, label: Label): readonly FixedPlace[] {
  const { size, side, start, below } = label;
  const width = size * Math.min(LONGEST, widthOf(text, CHARACTER, HAN));
  const radius = size / 2;
  const count = Math.max(1, Math.ceil((width - size) / size) + 1);
  return Array.from({ length: count }, (_, i) => {
    const along = start + radius + (count > 1 ? (i * (width - size)) / (count - 1) : 0);
    return { position, radius, offset: [side * along, below] as const };
  });
}

/** Width of a spaced capital letter, and of a spaced Chinese one, as shares of the size of the text. */
const CAPITAL = 0.78;
const SPACED_HAN = 1.1;
/** Height of a line, and the longest one, as shares of the size of the text. */
const LINE = 1.15;
const LONGEST_NAME = 7;

/** Returns discs along the lines of a name in spaced capitals, in the middle of its place. */
export function namePlaces(position: Position, name: string, size: number): readonly FixedPlace[] {
  const widthIn = (text: string) => widthOf(text, CAPITAL, SPACED_HAN);
  const lines = linesOf(name, LONGEST_NAME, widthIn);
  return lines.flatMap((line, i) => {
    const below = (i - (lines.length - 1) / 2) * LINE * size;
    return linePlaces(position, { size, width: size * widthIn(line), below });
  });
}

/** Longest line of a title, as a share of the size of the text. */
const LONGEST_TITLE = 12;

/** Returns discs along the lines of a title whose last line ends so many CSS pixels above its place. */
export function titlePlaces(
  position: Position,
  title: string,
  { size, above }: { readonly size: number; readonly above: number },
): readonly FixedPlace[] {
  const widthIn = (text: string) => widthOf(text, CHARACTER, HAN);
  const lines = linesOf(title, LONGEST_TITLE, widthIn);
  return lines.flatMap((line, i) => {
    const below = -above - (lines.length - i - 0.5) * LINE * size;
    return linePlaces(position, {
      ...{ size, below },
      width: size * Math.min(LONGEST_TITLE, widthIn(line)),
    });
  });
}

/** Returns discs along a line of text in the middle above or below its place, in CSS pixels. */
function linePlaces(
  position: Position,
  { size, width, below }: { readonly size: number; readonly width: number; readonly below: number },
): readonly FixedPlace[] {
  const count = Math.max(1, Math.ceil(width / size));
  return Array.from({ length: count }, (_, k) => {
    const along = count > 1 ? (k / (count - 1) - 0.5) * (width - size) : 0;
    return { position, radius: size / 2, offset: [along, below] as const };
  });
}

/** Returns the lines in which the map writes a name. */
function linesOf(
  name: string,
  longest: number,
  widthIn: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.pop();
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthIn(joined) <= longest) {
      lines.push(joined);
    } else {
      lines.push(last, word);
    }
  }
  return lines;
}

function widthOf(text: string, letter: number, han: number): number {
  return [...text].reduce((sum, each) => sum + (each > '\u2e80' ? han : letter), 0);
}
