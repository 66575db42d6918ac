import { listRecords } from '../list-records';
import { didYouMean } from '../nearest';
import { findAll, isCiting, isFigureValue } from '../walk';
import type { Check } from './check';

export const everyFigureHasASource: Check = {
  name: 'everyFigureHasASource',
  holds: 'Every figure cites a source of its record; a derived one may give its formula instead.',
  faults: (dataset) =>
    listRecords(dataset).flatMap(({ file, record }) => {
      const known = new Set(record.sources.map(({ id }) => id));
      return [
        ...findAll(record, isFigureValue)
          .filter(({ value }) => !('covers' in value))
          .filter(({ value }) => value.qualifier !== 'derived' && value.sources.length === 0)
          .map(({ path }) => `${file}: ${path}: cites no source; name one in "sources: [...]"`),
        ...findAll(record, isCiting).flatMap(({ path, value }) =>
          value.sources
            .filter((id) => !known.has(id))
            .map(
              (id) =>
                `${file}: ${path}: cites ${id}, which is not among its sources; add it below "sources:" or correct the id${didYouMean(id, known)}`,
            ),
        ),
      ];
    }),
};
