import type { Source } from '../../../domain/source';
import type { ChartData } from './chart-data';

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
  readonly data: ChartData;
  /** What the data is, in English and kebab case, for the names of files. */
  readonly fileName: string;
  /** Every source that a row cites; empty for counts of the atlas's own records. */
  readonly sources: readonly Source[];
}
