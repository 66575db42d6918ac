import type { ListedEvent } from '../../domain/event';
import { yearOfDate } from '../../domain/time-span';
import { countryWords, filteredRows } from './filtered-rows';

/** The dated events, as list, table and map of the timeline show them. */
export const EVENT_ROWS = filteredRows<ListedEvent>({
  kind: 'events',
  rows: ({ eventList }) => eventList ?? undefined,
  values: {
    'event-kind': ({ kind }) => [kind],
    'event-country': ({ country }) => (country === undefined ? [] : [country.toLowerCase()]),
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
});
