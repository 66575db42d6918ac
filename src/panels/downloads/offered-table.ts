import type { Source } from '../../domain/source';
import type { ExportedTable } from '../../exports/exported-table';
import type { Translate } from '../../i18n/translator';

/** A table that the dialog of downloads offers. */
export interface OfferedTable {
  /** What is listed, in English and kebab case, for the names of files. */
  readonly kind: string;
  /** What is listed, with the filters that hold, in the reader's language. */
  readonly title: string;
  readonly rows: number;
  /** How many columns there are, and how many of them are shown; absent if all are. */
  readonly columns?: { readonly shown: number; readonly all: number };
  readonly hasPositions: boolean;
  readonly hasAreas?: boolean;
  /** Sources that the table names; where there are none, `sourcesNote` says where they stand. */
  readonly sources: readonly Source[];
  /** Returns columns and rows: with every column, or those that are shown. */
  contentsOf(
    isWhole: boolean,
    tExports: Translate<'exports'>,
  ): Pick<ExportedTable, 'columns' | 'rows'>;
  readonly sourcesNote: 'sources.rows' | 'sources.pages' | 'sources.own';
}
