import { textWidth } from './text-width';

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
