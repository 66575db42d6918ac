import type { ListedEvent } from '../../domain/event';
import type { Filters } from '../../domain/filters';
import { tableKindOf } from '../../domain/record-table';
import type { DatedEvent } from '../../domain/record-times';
import { touches, yearOfDate } from '../../domain/time-span';
import type { FetchStatus } from '../data-slice';
import { memoizeSelector } from '../memoize-selector';
import { countryWords, filteredRows, type RowFacets } from './filtered-rows';

/** An event with the texts that words are looked for in; those of the time bar have no more than the name. */
type FilteredEvent = DatedEvent & Partial<Pick<ListedEvent, 'text' | 'place'>>;

const FACETS: RowFacets<FilteredEvent> = {
  kind: 'events',
  values: {
    'event-kind': ({ kind }) => [kind],
    'event-country': ({ country, concerns = [] }) =>
      [country, ...concerns].flatMap((each) => each?.toLowerCase() ?? []),
  },
  ranges: {
    'event-year': ({ date, until = date }) => [{ from: yearOfDate(date), to: yearOfDate(until) }],
  },
  textsOf: ({ name, text, place, country }) => [
    name,
    text,
    place,
    country === undefined ? undefined : countryWords(country),
  ],
};

/** The events of the chosen time, as list, table and map of the timeline show them. */
export const EVENT_ROWS = filteredRows<ListedEvent, 'eventList' | 'time'>({
  ...FACETS,
  rows: memoizeSelector(['eventList', 'time'], ({ eventList, time }) => {
    if (eventList?.state !== 'ready' || time === null) return eventList ?? undefined;
    const value = eventList.value.filter(({ date, until }) => touches(time, date, until));
    return { state: 'ready', value };
  }),
});

/**
 * The events of all years, as the time bar lists them and the map marks them beside it. Words are looked for in their names
 * until the list of events is there, which is fetched for them.
 */
export const DATED_EVENT_ROWS = filteredRows<
  FilteredEvent,
  'eventList' | 'recordTimes' | 'selection'
>({
  ...FACETS,
  rows: memoizeSelector(
    ['eventList', 'recordTimes'],
    ({ eventList, recordTimes }): FetchStatus<readonly FilteredEvent[]> | undefined => {
      if (recordTimes?.state !== 'ready') return recordTimes ?? undefined;
      if (eventList?.state === 'ready') return eventList;
      return { state: 'ready', value: recordTimes.value.events };
    },
  ),
  filtersOf: (state) =>
    tableKindOf(state.selection) === 'events' ? state.filters : besideProjects(state),
});

/** Returns the filters of events beside projects: the countries of projects hold for events too. */
const besideProjects = memoizeSelector(['filters'], ({ filters }): Filters => {
  const { country, 'event-country': own } = filters.choices;
  if (!country) return filters;
  const both = own ? country.filter((each) => own.includes(each)) : country;
  return { ...filters, choices: { ...filters.choices, 'event-country': both } };
});
