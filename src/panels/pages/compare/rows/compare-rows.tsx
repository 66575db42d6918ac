import type { ReactNode } from 'react';
import { differenceOf, type RowDifference } from '../../../../domain/compare-contents';

/** What one record says of one thing. */
export interface CellStatement {
  /** Equal for equal statements; undefined if the statement cannot be compared with others. */
  readonly content: string | undefined;
  readonly shown: ReactNode;
}

/** One thing that records say, a cell for each of them. */
export interface CompareRow {
  readonly key: string;
  readonly label: ReactNode;
  /** Null where the record says nothing. */
  readonly cells: readonly ReactNode[];
  readonly difference: RowDifference;
}

/** A drawing across all columns, such as a time axis that they share. */
export interface DrawnRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly drawing: ReactNode;
}

export interface CompareGroup {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly (CompareRow | DrawnRow | null)[];
}

/** Returns the row of what each record says; null if none says anything. */
export function rowOf(
  key: string,
  label: ReactNode,
  statements: readonly (CellStatement | undefined)[],
): CompareRow | null {
  if (statements.every((each) => each === undefined)) return null;
  return {
    key,
    label,
    cells: statements.map((each) => each?.shown ?? null),
    difference: differenceOf(statements.map((each) => each?.content)),
  };
}

/** Returns a function that describes each record of a table, undefined in the place of those that are not loaded. */
export function describer<T>(records: readonly (T | undefined)[]) {
  return (statementOf: (record: T) => CellStatement | undefined) =>
    records.map((record) => (record === undefined ? undefined : statementOf(record)));
}

/** Returns the statement of a plain text; undefined for no text. */
export function textStatement(text: string | undefined): CellStatement | undefined {
  return text === undefined ? undefined : { content: text, shown: text };
}
