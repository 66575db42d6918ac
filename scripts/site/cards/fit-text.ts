/** A font size, in pixels, and the number of lines of a text that have room in it. */
export interface TextSize {
  readonly size: number;
  readonly lines: number;
}

/** A text as it has room: its size, its lines, and the text itself, cut only if the smallest size has no room for it. */
export interface FittedText {
  readonly text: string;
  readonly size: number;
  readonly lines: number;
}

/** Returns the width of a character in ems. */
export type AdvanceOf = (character: string) => number;

/** The share of a line that stays free, since the renderer also keeps some marks together and may break a line earlier. */
const SPARE = 0.01;

/**
 * Returns the largest of some sizes, largest first, in which a text has room in a width in pixels without breaking a word; in the
 * smallest it is cut between words, with an ellipsis, if it must be.
 */
export function fitText(
  text: string,
  sizes: readonly TextSize[],
  width: number,
  advanceOf: AdvanceOf,
): FittedText {
  for (const { size, lines } of sizes) {
    const needed = countLines(text, (width * (1 - SPARE)) / size, advanceOf);
    if (needed <= lines) return { text, size, lines: needed };
  }
  const { size, lines } = sizes.at(-1) ?? { size: 0, lines: 0 };
  const ems = (width * (1 - SPARE)) / size;
  const pieces = piecesOf(text);
  // A first word that is too long for a line is cut inside.
  for (const parts of [pieces, [...text]]) {
    for (let length = parts.length - 1; length > 0; length--) {
      const cut = `${parts.slice(0, length).join('').trimEnd()}…`;
      if (countLines(cut, ems, advanceOf) <= lines) return { text: cut, size, lines };
    }
  }
  return { text: '…', size, lines: 1 };
}

/** Returns how many lines of a width in ems a text takes; infinitely many if a word is longer than a line. */
function countLines(text: string, ems: number, advanceOf: AdvanceOf): number {
  let lines = 1;
  let used = 0;
  for (const piece of piecesOf(text)) {
    const whole = widthOf(piece, advanceOf);
    const visible = widthOf(piece.trimEnd(), advanceOf);
    if (visible > ems) return Number.POSITIVE_INFINITY;
    if (used + visible > ems) {
      lines++;
      used = 0;
    }
    used += whole;
  }
  return lines;
}

function widthOf(text: string, advanceOf: AdvanceOf): number {
  let sum = 0;
  for (const character of text) sum += advanceOf(character);
  return sum;
}

/** Characters that Chinese does not begin a line with, and after which it does not end one. */
const NOT_FIRST = '，。、；：？！）》」』”’—…·%';
const NOT_LAST = '（《「『“‘';

/** Returns the pieces of a text between which a line may end: words with the space, hyphen or dash after
 * them, and single Han characters. */
function piecesOf(text: string): readonly string[] {
  return text.match(PIECE) ?? [];
}

const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]';
const PIECE = new RegExp(
  `(?:[${NOT_LAST}]*${HAN}|(?:(?![${NOT_LAST}]*${HAN})[^\\s–-])+[–-]?|\\S)[${NOT_FIRST}]*\\s*`,
  'gu',
);
