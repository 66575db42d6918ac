import type { Source } from '../../../domain/source';
import type { ExportedColumn, ExportedTable, ExportedValue } from '../../../exports/exported-table';
import type { MessageKey } from '../../../i18n/namespaces';
import type { Translate } from '../../../i18n/translator';

/** A column of the data of charts. */
type ChartColumn =
  MessageKey<'exports'> extends infer K ? (K extends `chart.${infer Id}` ? Id : never) : never;

/** The data of a chart as files hold them, with recorded numbers rather than shown ones. */
export interface ChartData {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ExportedValue[])[];
}

const DATES: readonly ChartColumn[] = ['period', 'as_of', 'status_as_of'];

/** Returns the data of a chart with what its columns mean. */
export function chartContents(
  { columns, rows }: ChartData,
  isSourced: boolean,
  tExports: Translate<'exports'>,
): Pick<ExportedTable, 'columns' | 'rows'> {
  const origin = tExports(isSourced ? 'origin.record' : 'origin.counted');
  return {
    columns: columns.map((id, i) => ({
      ...{ id, origin, title: tExports(`chart.${id}`) },
      meaning: tExports(`chart-meaning.${id}`),
      kind: kindOf(
        id,
        rows.map((row) => row[i]),
      ),
    })),
    rows: rows.map((values) => ({ values })),
  };
}

function kindOf(id: ChartColumn, values: readonly ExportedValue[]): ExportedColumn['kind'] {
  if (DATES.includes(id)) return 'date';
  const known = values.filter((value) => value !== undefined);
  const isNumber = known.length > 0 && known.every((value) => typeof value === 'number');
  return isNumber ? 'number' : 'text';
}

/** Returns the publishers of sources with their addresses, for a cell. */
export function citationText(sources: readonly Source[]): string {
  return sources
    .map(({ publisher, url }) => (url === undefined ? publisher : `${publisher} ${url}`))
    .join('; ');
}
