import type { Box } from './label-placement';
import { textWidth } from './label-placement';

/** A stretch of an axis for which nothing is known, with the word that says so. */
export interface DrawnGap {
  readonly box: Box;
  /** What the stretch spans: `2015`, `2015–2018`. */
  readonly span: string;
  /** Absent where even an upright word has no room. */
  readonly label?: { readonly x: number; readonly y: number; readonly isUpright: boolean };
}

/** Places the word of a gap in its middle, upright where the gap is narrow. */
export function gapOf(
  box: Box,
  span: string,
  { word, em }: { readonly word: string; readonly em: number },
): DrawnGap {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const long = textWidth(word, em) + 0.6 * em;
  const isFlat = width >= long;
  const isUpright = !isFlat && width >= 1.1 * em && height >= long;
  if (!isFlat && !isUpright) return { box, span };
  const x = (box.left + box.right) / 2 + (isUpright ? 0.35 * em : 0);
  const y = isUpright ? box.bottom - 0.5 * em : box.bottom - 0.6 * em;
  return { box, span, label: { x, y, isUpright } };
}

/** Returns the runs of consecutive numbers: `[1, 2, 5]` as `[[1, 2], [5]]`. */
export function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const each of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === each - 1) run[1] = each;
    else runs.push([each, each]);
  }
  return runs;
}

/** Formats a run of years: `2015`, `2015–2018`. */
export function spanText(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`;
}
