import type { Source } from '../../domain/source';
import type { CsvCell } from './csv-text';

/** A row of the table that says what a chart shows. */
export interface ChartTableRow {
  readonly key: string;
  readonly head: string;
  /** Small words below the head: what kind of value, how it was derived. */
  readonly notes?: readonly string[];
  readonly value: string;
  readonly asOf?: string;
  readonly sources?: readonly Source[];
}

export interface ChartTableGroup {
  readonly key: string;
  /** Absent where the table has one group only. */
  readonly heading?: string;
  readonly rows: readonly ChartTableRow[];
}

/** What a chart shows, as a table to read and as one to take away. */
export interface ChartTable {
  readonly title: string;
  readonly headLabel: string;
  readonly valueLabel: string;
  readonly groups: readonly ChartTableGroup[];
  readonly csv: readonly (readonly CsvCell[])[];
  readonly fileName: string;
  /** Every source that a row rests on; empty of what we counted ourselves. */
  readonly sources: readonly Source[];
}
