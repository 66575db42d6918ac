import type { ListedEvent } from '../../../domain/event';
import type { RecordSelection } from '../../../domain/selection';
import { formatDate } from '../../../i18n/format-date';
import { EVENT_ROWS } from '../../../state/record-rows/event-rows';
import { dateKey, type TableColumn, type TableDefinition } from '../table-definition';
import { countryColumn, nameColumn, sourcesColumn } from './shared-columns';

const pageOf = ({ id }: ListedEvent): RecordSelection => ({ kind: 'event', id });

const columns: readonly TableColumn<ListedEvent>[] = [
  nameColumn(320),
  {
    id: 'date',
    width: 152,
    keyOf: ({ date }) => dateKey(date),
    textOf: ({ date }, { locale }) => formatDate(locale, date),
    data: { kind: 'date', valueOf: ({ date }) => date },
  },
  { id: 'kind', width: 112, textOf: ({ kind }, { tRecords }) => tRecords(`event-kind.${kind}`) },
  countryColumn(),
  { id: 'place', width: 176, textOf: ({ place }, { locale }) => place?.[locale] ?? '' },
  sourcesColumn(({ sources }) => sources),
];

/** The table of dated events. */
export const EVENT_TABLE: TableDefinition<ListedEvent> = {
  kind: 'events',
  columns,
  rows: EVENT_ROWS.rows,
  shown: EVENT_ROWS.shown,
  pageOf,
  nameOf: ({ name }, { locale }) => name[locale],
  idOf: ({ id }) => id,
  pointOf: ({ position }) => position,
  geometries:
    () =>
    ({ position }) =>
      position && { kind: 'point', position },
};
