import type { ExportedColumn, ExportedRow, ExportedValue } from '../../../exports/exported-table';
import type { MessageKey } from '../../../i18n/namespaces';
import type { Translate } from '../../../i18n/translator';
import type { AppState } from '../../../state/store';
import { columnName } from '../column-name';
import type {
  CellPart,
  ColumnData,
  Condition,
  TableColumn,
  TableDefinition,
} from '../table-definition';
import type { TableText } from '../table-text';

/** A column of a file with the function that gives its value for a row. */
interface FileColumn<Row> extends ExportedColumn {
  readonly valueOf: (row: Row) => ExportedValue;
}

/** What a table is exported with. */
export interface ExportContext<Row> {
  readonly text: TableText;
  readonly tExports: Translate<'exports'>;
  readonly state: AppState;
  /** Returns the full address of a row's page. */
  readonly addressOf: (row: Row) => string;
}

/**
 * Returns columns and rows of a file: id, the columns with these ids and the parts of their cells, the conditions under
 * which they hold, position, and the address of the row's page.
 */
export function exportedContents<Row>(
  definition: TableDefinition<Row>,
  columnIds: readonly string[],
  rows: readonly Row[],
  context: ExportContext<Row>,
): { readonly columns: readonly ExportedColumn[]; readonly rows: readonly ExportedRow[] } {
  const geometryOf = definition.geometries?.(context.state);
  const areasOf = definition.areas?.(context.state);
  const columns: readonly FileColumn<Row>[] = [
    plainColumn('id', 'text', context, definition.idOf),
    ...columnIds.flatMap((id) => {
      const column = definition.columns.find((each) => each.id === id);
      return column ? cellColumns(column, context) : [];
    }),
    ...conditionColumns(definition, context),
    ...(geometryOf ? positionColumns(definition, context) : []),
    plainColumn('page', 'text', context, context.addressOf),
  ];
  return {
    columns: columns.map(({ valueOf: _, ...column }) => column),
    rows: rows.map((row) => {
      const geometry = geometryOf?.(row);
      const values = columns.map((column) => column.valueOf(row));
      return { values, ...(geometry && { geometry }), ...(areasOf && { areas: areasOf(row) }) };
    }),
  };
}

/** Returns the column of a table's column, and one for each part of its cells. */
function cellColumns<Row>(
  column: TableColumn<Row>,
  { text, tExports }: ExportContext<Row>,
): readonly FileColumn<Row>[] {
  const { tTable } = text;
  const { id, unit, parts = {} } = column;
  const data = dataOf(column);
  const title = columnName(tTable, id);
  const origin = tExports(`origin.${ORIGINS[id] ?? 'record'}`);
  const unitText = unit && tTable(unit);
  const own: FileColumn<Row> = {
    ...{ id: snakeCase(id), title, origin, kind: data.kind },
    ...(unitText !== undefined && { unit: unitText }),
    meaning: tExports(`meaning.${id}` as MessageKey<'exports'> & `meaning.${string}`),
    valueOf: (row) => data.valueOf(row, text),
  };
  const ofParts = Object.entries(parts) as [CellPart, ColumnData<Row>][];
  return [
    own,
    ...ofParts.map(
      ([part, held]): FileColumn<Row> => ({
        id: `${own.id}_${snakeCase(part)}`,
        title: tExports(`part.${part}`, { column: title }),
        kind: held.kind,
        ...(unitText !== undefined && SAME_UNIT.has(part) && { unit: unitText }),
        meaning: tExports(`part-meaning.${part}`),
        origin,
        valueOf: (row) => held.valueOf(row, text),
      }),
    ),
  ];
}

/** Parts in the unit of their column. */
const SAME_UNIT: ReadonlySet<CellPart> = new Set(['to', 'low', 'high']);

function dataOf<Row>({ data, isNumber, keyOf, textOf }: TableColumn<Row>): ColumnData<Row> {
  if (data) return data;
  if (isNumber) return { kind: 'number', valueOf: (row, text) => keyOf?.(row, text) };
  return { kind: 'text', valueOf: (row, text) => textOf(row, text) || undefined };
}

function conditionColumns<Row>(
  { conditions }: TableDefinition<Row>,
  context: ExportContext<Row>,
): readonly FileColumn<Row>[] {
  const held = Object.entries(conditions?.(context.state) ?? {}) as [Condition, string][];
  return held.map(([id, value]) => plainColumn(id, 'text', context, () => value));
}

/** The position of a row that lies in one place: that of its point. Lines and several points are in GeoJSON alone. */
function positionColumns<Row>(
  definition: TableDefinition<Row>,
  context: ExportContext<Row>,
): readonly FileColumn<Row>[] {
  const { pointOf } = definition;
  if (!pointOf) return [];
  return [
    plainColumn('longitude', 'number', context, (row) => pointOf(row)?.[0]),
    plainColumn('latitude', 'number', context, (row) => pointOf(row)?.[1]),
  ];
}

/** The columns of files that no table shows. */
type PlainColumn = 'id' | 'page' | 'longitude' | 'latitude' | Condition;

function plainColumn<Row>(
  id: PlainColumn,
  kind: ExportedColumn['kind'],
  { tExports }: ExportContext<Row>,
  value: (row: Row) => ExportedValue,
): FileColumn<Row> {
  return {
    ...{ id: snakeCase(id), kind, valueOf: value },
    title: tExports(`column.${id}`),
    ...(kind === 'number' && { unit: '°' }),
    meaning: tExports(`meaning.${id}`),
    origin: tExports(`origin.${ORIGINS[id] ?? 'record'}`),
  };
}

/** Where values come from that do not stand in a record as they are. */
const ORIGINS: Readonly<Record<string, 'atlas' | 'counted' | 'measured' | 'model'>> = {
  id: 'atlas',
  page: 'atlas',
  sector: 'atlas',
  corridor: 'atlas',
  dispute: 'atlas',
  precision: 'atlas',
  topic: 'atlas',
  sources: 'counted',
  services: 'counted',
  projects: 'counted',
  calls: 'counted',
  owns: 'counted',
  builds: 'counted',
  lends: 'counted',
  operates: 'counted',
  'to-chancay': 'measured',
  'to-shanghai': 'measured',
  best: 'model',
  second: 'model',
  'saves-cost': 'model',
  'saves-time': 'model',
  'saves-carbon': 'model',
  cargo: 'model',
  ways: 'model',
  'ports-of': 'model',
  destination: 'model',
};

function snakeCase(id: string): string {
  return id.replaceAll('-', '_');
}
