/** Returns the width of a text in CSS pixels. */
export type MeasureText = (text: string, size: number, isBold: boolean) => number;

/** A Chinese character or a full-width sign may end a line; a word with the space or hyphen after it too. */
const PIECES =
  /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]|[^\s\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+\s*|\s+/gu;

/** Breaks a text into lines of at most a width; a word that is longer, such as a link, is broken anywhere. */
export function wrapText(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    for (const part of breakWord(piece, width, measure)) {
      if (line !== '' && measure((line + part).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += part;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

function breakWord(
  word: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const parts = [''];
  for (const character of word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && measure(last + character) > width) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
