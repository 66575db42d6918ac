import type { Sector } from '../../domain/sector';
import { textWidth, wrapText } from './label-placement';
import type { ChartSize } from './use-chart-size';

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** Upper end of a range that begins at `value`. */
  readonly to?: number;
  /** Whether the value is anything but a plain report. */
  readonly isHollow?: boolean;
  /** Who says the value, or how it was derived. */
  readonly source?: string;
  /** Said with the value where it is pointed at. */
  readonly remark?: string;
  /** Gives the bar its colour; the accent colour by default. */
  readonly sector?: Sector;
}

export interface DrawnRow extends Row {
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** `end` is where the upper end of a range lies; that of the bar itself without a range. */
  readonly bar: {
    readonly y: number;
    readonly width: number;
    readonly end: number;
    readonly height: number;
  };
  /** The value, just past the end of the bar. */
  readonly text: { readonly words: string; readonly x: number; readonly y: number };
}

export interface RowLayout {
  readonly rows: readonly DrawnRow[];
  readonly height: number;
}

const LINE = 1.35;
const BAR = 0.8;
const GAP = 0.7;

/** Places each row's name above its bar, where long names have the whole width, and its value at the bar's end. */
export function rowLayout(
  rows: readonly Row[],
  wordsOf: (value: number, to?: number) => string,
  { width: room, em }: ChartSize,
): RowLayout {
  const widest = Math.max(0, ...rows.map(({ value, to }) => textWidth(wordsOf(value, to), em)));
  const longest = Math.max(em, room - widest - 0.8 * em);
  const greatest = Math.max(Number.EPSILON, ...rows.map(({ value, to }) => to ?? value));
  const drawn: DrawnRow[] = [];
  let top = 0;
  for (const row of rows) {
    const lines = wrapText(row.label, room, em).map((text, i) => ({
      text,
      y: top + (i * LINE + 1) * em,
    }));
    const y = top + (lines.length * LINE + 0.1) * em;
    const width = Math.max(1, (longest * row.value) / greatest);
    const end = Math.max(width, (longest * (row.to ?? row.value)) / greatest);
    const bar = { y, width, end, height: BAR * em };
    const text = {
      words: wordsOf(row.value, row.to),
      x: bar.end + 0.5 * em,
      y: y + (BAR / 2 + 0.35) * em,
    };
    drawn.push({ ...row, lines, bar, text });
    top = y + (BAR + GAP) * em;
  }
  return { rows: drawn, height: Math.max(em, top) };
}
