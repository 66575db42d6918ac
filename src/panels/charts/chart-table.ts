import { scaleLinear } from 'd3-scale';
import type { Source } from '../../domain/source';
import type { CsvCell } from './csv-document';
import type { Box } from './label-placement';
import { textWidth } from './text-width';
import type { ChartSize } from './use-chart-size';
import type { ValueAxis } from './value-axis';

/** A row of the table that lists what a chart shows. */
export interface ChartTableRow {
  readonly key: string;
  readonly head: string;
  /** Small text below the row's name: the kind of value, how it was derived. */
  readonly notes?: readonly string[];
  readonly value: string;
  readonly asOf?: string;
  readonly sources?: readonly Source[];
}

export interface ChartTableGroup {
  readonly key: string;
  /** Absent in a table with one group only. */
  readonly heading?: string;
  readonly rows: readonly ChartTableRow[];
}

/** The data of a chart as a table to read and to download. */
export interface ChartTable {
  readonly title: string;
  readonly headLabel: string;
  readonly valueLabel: string;
  readonly groups: readonly ChartTableGroup[];
  readonly csv: readonly (readonly CsvCell[])[];
  readonly fileName: string;
  /** Every source that a row cites; empty for counts of the atlas's own records. */
  readonly sources: readonly Source[];
}

/** The area in which marks stand, with its grid lines. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
  readonly gridLines: readonly {
    readonly y: number;
    readonly label: string;
    readonly isTop: boolean;
  }[];
  /** The box of the unit's label, which other labels must not overlap. */
  readonly unitBox: Box;
  y(value: number): number;
}

/**
 * The top tick's label stands above its line and may reach into the plot; the bare numbers below it need a
 * narrow gutter only.
 */
export function plotOf(axis: ValueAxis, { width, em }: ChartSize): Plot {
  const top = 1.8 * em;
  const height = Math.round(Math.max(13 * em, Math.min(0.5 * width, 20 * em)));
  const bottom = height - 1.7 * em;
  const unitless = axis.ticks.filter(({ value }) => value !== axis.top);
  const left = Math.max(...unitless.map(({ label }) => textWidth(label, em)), em) + 0.6 * em;
  const scale = scaleLinear([0, axis.top], [bottom, top]);
  const unit = axis.ticks.at(-1)?.label ?? '';
  return {
    left,
    right: width,
    bottom,
    height,
    gridLines: axis.ticks.map(({ value, label }) => ({
      y: scale(value),
      label,
      isTop: value === axis.top,
    })),
    unitBox: { left: 0, right: textWidth(unit, em), top: 0, bottom: top },
    y: (value) => scale(value),
  };
}
