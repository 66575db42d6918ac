import type { TimelineEvent } from '../../../domain/event';
import type { RecordSelection } from '../../../domain/selection';
import { formatDate } from '../../../i18n/format-date';
import { memoizeSelector } from '../../../state/memoize-selector';
import { dateKey, type TableColumn, type TableDefinition } from '../table-definition';
import { rowsWithText } from './filtered-rows';
import { countryColumn, nameColumn, sourcesColumn } from './shared-columns';

const pageOf = ({ id }: TimelineEvent): RecordSelection => ({ kind: 'event', id });

/** The events of the kind that the timeline shows. */
const rows = memoizeSelector(['catalogues', 'eventKind'], ({ catalogues, eventKind }) => {
  const status = catalogues.event;
  if (status?.state !== 'ready' || eventKind === null) return status;
  return { ...status, value: status.value.filter(({ kind }) => kind === eventKind) };
});

const columns: readonly TableColumn<TimelineEvent>[] = [
  nameColumn(320),
  {
    id: 'date',
    width: 152,
    keyOf: ({ date }) => dateKey(date),
    textOf: ({ date }, { locale }) => formatDate(locale, date),
  },
  { id: 'kind', width: 112, textOf: ({ kind }, { tRecords }) => tRecords(`event-kind.${kind}`) },
  countryColumn(),
  { id: 'place', width: 176, textOf: ({ place }, { locale }) => place?.[locale] ?? '' },
  sourcesColumn(({ sources }) => sources.length),
];

/** The table of dated events. */
export const EVENT_TABLE: TableDefinition<TimelineEvent> = {
  kind: 'events',
  columns,
  rows,
  shown: rowsWithText(rows, ({ name, text, place }) => [name, text, place]),
  pageOf,
  nameOf: ({ name }, { locale }) => name[locale],
};
