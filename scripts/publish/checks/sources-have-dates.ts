import { listRecords } from '../list-records';
import type { Check } from './check';

export const sourcesHaveDates: Check = {
  name: 'sourcesHaveDates',
  holds: 'A source has a date, or the day it was read if it gives none.',
  faults: (dataset) =>
    listRecords(dataset).flatMap(({ file, record }) =>
      record.sources
        .filter(({ date, accessed }) => date === undefined && accessed === undefined)
        .map(
          ({ id }) =>
            `${file}: sources.${id}: has no date; add "date: YYYY-MM-DD", or "accessed:" with the day you read it if the page gives none`,
        ),
    ),
};
