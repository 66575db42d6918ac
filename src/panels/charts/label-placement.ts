export interface PlacedLabel {
  readonly text: string;
  /** Horizontal centre of the text. */
  readonly x: number;
  /** Baseline of the text. */
  readonly y: number;
}

/** An occupied rectangle, edges in drawing units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the labels that fit without overlap, earlier labels first; each is kept within `left` and `right`. */
export function placeLabels(
  wanted: readonly PlacedLabel[],
  {
    left,
    right,
    em,
    taken = [],
  }: {
    readonly left: number;
    readonly right: number;
    readonly em: number;
    readonly taken?: readonly Box[];
  },
): readonly PlacedLabel[] {
  const boxes = [...taken];
  const placed: PlacedLabel[] = [];
  for (const label of wanted) {
    const half = textWidth(label.text, em) / 2;
    const x = Math.max(left + half, Math.min(right - half, label.x));
    const box = labelBox(x, label.y, half, em);
    if (boxes.some((each) => overlaps(each, box))) continue;
    boxes.push(box);
    placed.push({ ...label, x });
  }
  return placed;
}

function labelBox(x: number, y: number, half: number, em: number): Box {
  return { left: x - half, right: x + half, top: y - em, bottom: y + 0.2 * em };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

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
