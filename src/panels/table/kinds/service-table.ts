import type { ShownValue } from '../../../domain/newest-value';
import type { RecordSelection } from '../../../domain/selection';
import { type ListedService, SERVICE_STATUSES } from '../../../domain/service';
import type { ExportedGeometry } from '../../../exports/exported-table';
import { formatDate } from '../../../i18n/format-date';
import type { MessageKey } from '../../../i18n/namespaces';
import { SERVICE_ROWS } from '../../../state/record-rows/service-rows';
import { companyNames } from '../../../state/select-names';
import type { AppState } from '../../../state/store';
import { asOf } from '../../prose/facts';
import { dateKey, type TableColumn, type TableDefinition } from '../table-definition';
import { figureParts, numberText, valueKey, valueNote } from './figure-text';
import { countColumn, nameColumn, sourcesColumn } from './shared-columns';

const pageOf = ({ id }: ListedService): RecordSelection => ({ kind: 'service', id });

const columns: readonly TableColumn<ListedService>[] = [
  nameColumn(),
  {
    id: 'kind',
    width: 128,
    textOf: ({ kind }, { tRecords }) => tRecords(`service-kind.${kind}`),
  },
  {
    id: 'status',
    width: 192,
    keyOf: ({ status }) => SERVICE_STATUSES.indexOf(status),
    textOf: ({ status }, { tRecords }) => tRecords(`service-status.${status}`),
    noteOf: ({ statusAsOf }, { t, locale }) => asOf(t, locale, statusAsOf),
    parts: { 'as-of': { kind: 'date', valueOf: ({ statusAsOf }) => statusAsOf } },
  },
  {
    id: 'since',
    width: 136,
    keyOf: ({ since }) => (since === undefined ? undefined : dateKey(since)),
    textOf: ({ since }, { locale }) => (since === undefined ? '' : formatDate(locale, since)),
    data: { kind: 'date', valueOf: ({ since }) => since },
  },
  {
    id: 'carriers',
    width: 168,
    textOf: ({ carriers }, { companies, locale }) =>
      carriers.map((id) => companies.get(id)?.[locale] ?? id).join(locale === 'zh' ? '、' : ', '),
  },
  countColumn('calls', ({ calls }) => calls.length),
  {
    id: 'ports',
    width: 256,
    textOf: ({ calls }, { locale }) => calls.map(({ name }) => name[locale]).join(' – '),
  },
  figureColumn('frequency', ({ frequency }) => frequency, 'unit.frequency'),
  figureColumn('ships', ({ ships }) => ships),
  figureColumn('ship-size', ({ shipSize }) => shipSize, 'unit.ship-size'),
  sourcesColumn(({ sources }) => sources),
];

/** The table of liner services. */
export const SERVICE_TABLE: TableDefinition<ListedService> = {
  kind: 'services',
  columns,
  rows: SERVICE_ROWS.rows,
  shown: SERVICE_ROWS.shown,
  pageOf,
  nameOf: ({ name }, { locale }) => name[locale],
  idOf: ({ id }) => id,
  isFetched: (state) => companyNames(state).size > 0,
  geometries: portsOfCall,
  comparedAs: 'service',
};

/** Returns the function that says where a service calls, of the ports with a page. */
function portsOfCall({ corridorMap }: AppState) {
  const ports = corridorMap.state === 'ready' ? corridorMap.value.ports : [];
  const positionOf = new Map(ports.map(({ id, position }) => [id, position]));
  return ({ calls }: ListedService): ExportedGeometry | undefined => {
    const positions = [...new Set(calls.map(({ port }) => port))].flatMap((port) => {
      const position = positionOf.get(port);
      return position ? [position] : [];
    });
    return positions.length === 0 ? undefined : { kind: 'points', positions };
  };
}

function figureColumn(
  id: string,
  shownOf: (service: ListedService) => ShownValue | undefined,
  unit?: MessageKey<'table'> & `unit.${string}`,
): TableColumn<ListedService> {
  return {
    id,
    width: 144,
    isNumber: true,
    ...(unit && { unit }),
    keyOf: (row) => valueKey(shownOf(row)),
    textOf: (row, text) => {
      const shown = shownOf(row);
      return shown ? numberText(shown, text) : '';
    },
    noteOf: (row, text) => {
      const shown = shownOf(row);
      return shown ? valueNote(shown, text) : '';
    },
    data: { kind: 'number', valueOf: (row) => shownOf(row)?.value },
    parts: figureParts(shownOf),
  };
}
