import type { Port, PortSummary } from '../../../domain/port';
import { linkedRecords } from '../../../domain/record-graph';
import type { RecordSelection } from '../../../domain/selection';
import type { FetchStatus } from '../../../state/data-slice';
import { memoizeSelector } from '../../../state/memoize-selector';
import type { TableColumn, TableDefinition } from '../table-definition';
import { newestValue, numberText, valueKey, valueNote } from './figure-text';
import { rowsWithText } from './filtered-rows';
import { countColumn, countryColumn, nameColumn, sourcesColumn } from './shared-columns';

/** A port with its full record, undefined while it is not fetched, and the records linked with it. */
interface PortRow extends PortSummary {
  readonly record: Port | undefined;
  readonly services: number;
  readonly projects: number;
}

const rows = memoizeSelector(
  ['corridorMap', 'pages', 'catalogues', 'graph'],
  ({ corridorMap, pages, catalogues, graph }): FetchStatus<readonly PortRow[]> => {
    if (corridorMap.state !== 'ready') return corridorMap;
    const services = catalogues.service?.state === 'ready' ? catalogues.service.value : [];
    return {
      state: 'ready',
      value: corridorMap.value.ports.map((port) => {
        const page = pages.port?.[port.id];
        return {
          ...port,
          record: page?.state === 'ready' ? page.value : undefined,
          services: services.filter(({ calls }) => calls.some((call) => call.port === port.id))
            .length,
          projects:
            graph?.state === 'ready'
              ? linkedRecords(graph.value, { kind: 'port', id: port.id }, 'project').length
              : 0,
        };
      }),
    };
  },
);

const throughputOf = ({ record }: PortRow) =>
  record && newestValue(record.figures, 'throughput', true);

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
  countColumn('services', ({ services }) => services),
  countColumn('projects', ({ projects }) => projects),
  sourcesColumn(({ record }) => record?.sources.length),
];

/** The table of the ports that have a page. */
export const PORT_TABLE: TableDefinition<PortRow> = {
  kind: 'ports',
  columns,
  rows,
  shown: rowsWithText(rows, ({ id, name, place }) => [id, name, place]),
  pageOf,
  nameOf: ({ name }, { locale }) => name[locale],
  comparedAs: 'port',
};
