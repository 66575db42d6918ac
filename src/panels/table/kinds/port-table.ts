import type { RecordSelection } from '../../../domain/selection';
import { PORT_ROWS, type PortRow, throughputOf } from '../../../state/record-rows/port-rows';
import type { TableColumn, TableDefinition } from '../table-definition';
import { numberText, valueKey, valueNote } from './figure-text';
import { countColumn, countryColumn, nameColumn, sourcesColumn } from './shared-columns';

const pageOf = ({ id }: PortRow): RecordSelection => ({ kind: 'port', id });

const columns: readonly TableColumn<PortRow>[] = [
  nameColumn(168),
  countryColumn(),
  { id: 'place', width: 192, textOf: ({ place }, { locale }) => place[locale] },
  { id: 'role', width: 160, textOf: ({ role }, { tTable }) => tTable(`role.${role}`) },
  {
    id: 'throughput',
    width: 176,
    isNumber: true,
    unit: 'unit.throughput',
    keyOf: (row) => valueKey(throughputOf(row)),
    textOf: (row, text) => {
      const shown = throughputOf(row);
      return shown ? numberText(shown, text) : '';
    },
    noteOf: (row, text) => {
      const shown = throughputOf(row);
      return shown ? valueNote(shown, text) : '';
    },
  },
  countColumn('services', ({ services }) => services.length),
  countColumn('projects', ({ projects }) => projects),
  sourcesColumn(({ record }) => record?.sources.length),
];

/** The table of the ports that have a page. */
export const PORT_TABLE: TableDefinition<PortRow> = {
  kind: 'ports',
  columns,
  rows: PORT_ROWS.rows,
  shown: PORT_ROWS.shown,
  pageOf,
  nameOf: ({ name }, { locale }) => name[locale],
  comparedAs: 'port',
};
