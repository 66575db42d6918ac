/** Widths of Noto Sans in thousandths of an em, by the characters that have them; of the bold face within 7 % more. */
const WIDTHS: readonly (readonly [characters: string, width: number])[] = [
  ["ijlI.,:;'|!í·", 280],
  ['ftr()[]-/ ', 360],
  ['abcdeghknopqsuvxyzáéóúñãõçêâJ0123456789ELFT–~?', 570],
  ['ABCKPRSVXYZw', 630],
  ['DGHNOQU&+', 750],
  ['mMW—%@', 930],
];

const BY_CHARACTER = new Map(
  WIDTHS.flatMap(([characters, width]) => [...characters].map((each) => [each, width / 1000])),
);

/** Han characters and their punctuation, which are as wide as they are high. */
const FIRST_HAN = '\u2e80';
const OTHER = 0.6;
const BOLDER = 1.06;

export interface TextLook {
  readonly size: number;
  readonly isBold: boolean;
  /** In em. */
  readonly spacing: number;
}

/** Returns the width of a line of text in pixels, within a few percent of what a browser draws. */
export function lineWidth(text: string, { size, isBold, spacing }: TextLook): number {
  let em = 0;
  for (const character of text) {
    em += spacing + (character >= FIRST_HAN ? 1 : latinWidth(character, isBold));
  }
  return em * size;
}

function latinWidth(character: string, isBold: boolean): number {
  return (BY_CHARACTER.get(character) ?? OTHER) * (isBold ? BOLDER : 1);
}

/** Returns a text in lines of at most so many pixels where it can be divided, of about the same length. */
export function wrapText(text: string, look: TextLook, most: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, look, most));
}

function wrapParagraph(text: string, look: TextLook, most: number): readonly string[] {
  const parts = partsOf(text);
  const count = Math.ceil(lineWidth(text, look) / most);
  if (count < 2 || parts.length < 2) return [text];
  const aim = lineWidth(text, look) / count;
  const from = (start: number, end: number) => parts.slice(start, end).join('').trimEnd();
  /** The least unevenness of the parts before each, and where the last line of these begins. */
  const best = [{ cost: 0, start: 0 }];
  for (let end = 1; end <= parts.length; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, start: 0 };
    for (let start = 0; start < end; start++) {
      const width = lineWidth(from(start, end), look);
      const over = width > most ? (width - most) * TOO_LONG : 0;
      const cost = (best[start]?.cost ?? 0) + (width - aim) ** 2 + over;
      if (cost < found.cost) found = { cost, start };
    }
    best.push(found);
  }
  const lines: string[] = [];
  for (let end = parts.length; end > 0; end = best[end]?.start ?? 0) {
    lines.unshift(from(best[end]?.start ?? 0, end));
  }
  return lines;
}

/** What a pixel beyond the longest line costs; only a part that is longer by itself is worth it. */
const TOO_LONG = 1000;

/** What must not begin a line of Chinese. */
const CLOSING = /[，。、；：？！）》」』”’·]/;

/** Returns the parts of a text between which a line may end: words, and Han characters. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const character of text) {
    const last = parts.at(-1);
    const ends = last === undefined || last.endsWith(' ') || isHan(character) || isHan(last);
    if (last !== undefined && (!ends || CLOSING.test(character)))
      parts[parts.length - 1] = last + character;
    else parts.push(character);
  }
  return parts;
}

function isHan(text: string): boolean {
  return (text.at(-1) ?? '') >= FIRST_HAN;
}
