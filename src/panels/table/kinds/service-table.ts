import type { ShownValue } from '../../../domain/newest-value';
import type { RecordSelection } from '../../../domain/selection';
import { type ListedService, SERVICE_STATUSES } from '../../../domain/service';
import { formatDate } from '../../../i18n/format-date';
import type { MessageKey } from '../../../i18n/namespaces';
import { SERVICE_ROWS } from '../../../state/record-rows/service-rows';
import { asOf } from '../../prose/facts';
import { dateKey, type TableColumn, type TableDefinition } from '../table-definition';
import { numberText, valueKey, valueNote } from './figure-text';
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
  },
  {
    id: 'since',
    width: 136,
    keyOf: ({ since }) => (since === undefined ? undefined : dateKey(since)),
    textOf: ({ since }, { locale }) => (since === undefined ? '' : formatDate(locale, since)),
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
  comparedAs: 'service',
};

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
  };
}
