import { scaleLinear } from 'd3-scale';
import type { Milestone } from '../../../domain/project';
import { textWidth } from '../../charts/label-placement';
import type { ChartSize } from '../../charts/use-chart-size';

export interface LaneLayout {
  readonly height: number;
  /** The edges of the axis, and its height above the labels of years. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly ticks: readonly {
    readonly x: number;
    readonly year: number;
    readonly isLabelled: boolean;
  }[];
  /** Where today is; undefined if it lies outside the axis. */
  readonly now?: number;
  readonly lanes: readonly {
    readonly y: number;
    readonly dots: readonly {
      readonly x: number;
      readonly y: number;
      readonly milestone: Milestone;
    }[];
  }[];
}

/** Heights in em: of a lane, and of the step by which dots that would overlap are moved up and down. */
const LANE = 2.4;
const STEP = 0.45;

/**
 * Places each record's dates in a lane above one axis of whole years. A date known to the year stands in the middle of it,
 * one known to the month in the middle of that. Dots that would cover each other are moved apart.
 */
export function laneLayout(
  milestones: readonly (readonly Milestone[])[],
  today: string,
  { width, em }: ChartSize,
): LaneLayout {
  const times = milestones.flat().map(({ date }) => yearFraction(date));
  const first = Math.floor(Math.min(...times));
  const last = Math.max(first + 1, Math.floor(Math.max(...times)) + 1);
  const [left, right] = [1.8 * em, width - 0.6 * em];
  const scale = scaleLinear([first, last], [left, right]);
  const bottom = milestones.length * LANE * em;
  const labelWidth = textWidth('2025', em) + 0.8 * em;
  const room = Math.max(1, Math.floor((right - left) / labelWidth));
  const step = Math.max(1, Math.ceil((last - first) / room));
  const now = yearFraction(today);
  return {
    height: bottom + 1.7 * em,
    left,
    right,
    bottom,
    ticks: Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
      x: scale(year),
      year,
      isLabelled: (year - first) % step === 0 && scale(year) + labelWidth / 2 - 0.4 * em < width,
    })),
    ...(now > first && now < last && { now: scale(now) }),
    lanes: milestones.map((own, i) => {
      const y = (i + 0.5) * LANE * em;
      return { y, dots: spread(own, scale, { y, em }) };
    }),
  };
}

/** Returns a date as years: 2025.5 for the middle of 2025, and for `2025`. */
export function yearFraction(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

function spread(
  milestones: readonly Milestone[],
  scale: (year: number) => number,
  { y, em }: { readonly y: number; readonly em: number },
) {
  const ends: number[] = [];
  return milestones
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((milestone) => {
      const x = scale(yearFraction(milestone.date));
      const row = OFFSETS.findIndex((_, i) => (ends[i] ?? Number.NEGATIVE_INFINITY) + 0.7 * em < x);
      const used = Math.max(row, 0);
      ends[used] = x;
      return { x, y: y + (OFFSETS[used] ?? 0) * STEP * em, milestone };
    });
}

/** Rows within a lane, in the order in which they are filled. */
const OFFSETS = [0, -1, 1] as const;
