const WIDE = /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u;
const NARROW = /[\s.,:;'’!|()iljtfI]/;

/**
 * Estimates the drawn width of a text, in the unit of `em`. The estimate is on the wide side, so that what
 * fits by it fits.
 */
export function textWidth(text: string, em: number): number {
  return em * [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (WIDE.test(letter)) return 1;
  if (NARROW.test(letter)) return 0.34;
  return /[A-ZÁÉÍÓÚÑmw—]/.test(letter) ? 0.76 : 0.59;
}

/** Breaks the text into lines no wider than `width`, at spaces and anywhere in Chinese. */
export function wrapText(text: string, width: number, em: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\u9fff\uff00-\uff60]|[^\s\u2e80-\u9fff\uff00-\uff60]+|\s+/gu);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces ?? []) {
    if (line.trim() !== '' && textWidth((line + piece).trimEnd(), em) > width) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}
