import type { FunctionComponent } from 'react';
import type { ComparableKind } from '../../domain/comparison';
import type { ReachArea } from '../../domain/reach-map';
import type { TableKind } from '../../domain/record-table';
import type { ComputedSelection, RecordSelection } from '../../domain/selection';
import type { ExportedGeometry, ExportedValue } from '../../exports/exported-table';
import type { Position } from '../../geo/position';
import type { MessageKey } from '../../i18n/namespaces';
import type { FetchStatus } from '../../state/data-slice';
import type { AppState } from '../../state/store';
import type { SortValue } from './rows/column-ranks';
import type { TableText } from './table-text';

/** What a cell says besides its value, which files give a column of its own: `cost_to`, `status_as_of`. */
export type CellPart =
  | 'to'
  | 'low'
  | 'high'
  | 'unit'
  | 'year'
  | 'as-of'
  | 'qualifier'
  | 'planned'
  | 'published';

/** How files hold the values of a column, or a part of its cells. */
export interface ColumnData<Row> {
  readonly kind: 'text' | 'number' | 'date';
  /** Returns the value that the cell shows, before it is formatted; undefined for a missing value. */
  valueOf(row: Row, text: TableText): ExportedValue;
}

/** A column of a table whose rows are of type `Row`. */
export interface TableColumn<Row> {
  readonly id: string;
  /** In CSS pixels at a root font size of 16. */
  readonly width: number;
  /** Whether its values are numbers, set to the right. */
  readonly isNumber?: boolean;
  /** The message of the unit, shown below the column's name. */
  readonly unit?: MessageKey<'table'> & `unit.${string}`;
  /** Returns what the column sorts by; undefined for a missing value. The cell's text if absent. */
  keyOf?(row: Row, text: TableText): SortValue;
  /** Returns what the cell says; empty for a missing value. */
  textOf(row: Row, text: TableText): string;
  /** Returns the small text below: as-of date, whether planned. */
  noteOf?(row: Row, text: TableText): string;
  /** Numbers by `keyOf` and other values by `textOf` if absent. */
  readonly data?: ColumnData<Row>;
  readonly parts?: Readonly<Partial<Record<CellPart, ColumnData<Row>>>>;
  /** Shows the cell's content if it is more than text, such as a button. */
  readonly Content?: FunctionComponent<{
    readonly row: Row;
    /** What `textOf` returns. */
    readonly shown: string;
    readonly text: TableText;
  }>;
}

/** The page of a row. */
export type RowPage = RecordSelection | ComputedSelection;

/** The conditions of the table of reach. */
export type Condition = 'cargo' | 'ways' | 'ports-of' | 'destination';

/** The table of one kind of records. */
export interface TableDefinition<Row> {
  readonly kind: TableKind;
  readonly columns: readonly TableColumn<Row>[];
  /** Returns every row; the same reference for the same state. */
  rows(state: AppState): FetchStatus<readonly Row[]> | undefined;
  /** Returns the indices of the rows that pass the filters; the same reference for the same state. */
  shown(state: AppState): Uint32Array;
  /** Returns the page that a row opens: that of its record, or of its position if it has none. */
  pageOf(row: Row): RowPage;
  nameOf(row: Row, text: TableText): string;
  /** Returns the row's id in files. */
  idOf(row: Row): string;
  /** Returns the position of a row that has a single one; absent if rows have none, or several. */
  pointOf?(row: Row): Position | undefined;
  /** Returns the function that says where rows lie; absent if they lie nowhere. */
  geometries?(state: AppState): (row: Row) => ExportedGeometry | undefined;
  /** Returns the function that gives the area for which a row stands; absent if rows stand for themselves. */
  areas?(state: AppState): (row: Row) => readonly ReachArea[];
  /** Returns whether all that cells consist of has been fetched; if absent, it has with the rows. */
  isFetched?(state: AppState): boolean;
  /** Returns under which conditions the values hold, which files repeat in each row; absent if they hold in any case. */
  conditions?(state: AppState): Readonly<Record<Condition, string>>;
  /** The kind under which rows can be compared; absent if they cannot. */
  readonly comparedAs?: ComparableKind;
  /** Returns whether a row can be compared; all can if absent. */
  isComparable?(row: Row): boolean;
  /** Returns what the rows with these indices add up to and what is left out, in parts; absent if rows have nothing to add up. */
  sumsOf?(rows: readonly Row[], indices: Uint32Array, text: TableText): readonly string[];
}

/** Returns the kind under which a row can be compared; undefined if it cannot. */
export function comparedKind<Row>(
  { comparedAs, isComparable }: TableDefinition<Row>,
  row: Row,
): ComparableKind | undefined {
  return isComparable?.(row) === false ? undefined : comparedAs;
}

/** Returns what a row sorts by in a column. */
export function sortValue<Row>(column: TableColumn<Row>, row: Row, text: TableText): SortValue {
  if (column.keyOf) return column.keyOf(row, text);
  const shown = column.textOf(row, text);
  return shown === '' ? undefined : shown;
}

/** Returns a date of the forms `YYYY`, `YYYY-MM` and `YYYY-MM-DD` as a number that sorts by time. */
export function dateKey(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return (year * 13 + month) * 32 + day;
}
