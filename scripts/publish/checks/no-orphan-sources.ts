import { survey } from '../survey';
import { findAll, isCiting } from '../walk';
import type { Check } from './check';

/** Their sources stand behind figures and statements one by one; elsewhere they stand behind the whole record. */
const CITED_ONE_BY_ONE = [
  'ports',
  'corridors',
  'trade',
  'vessel-classes',
  'fuels',
  'land-modes',
  'canals',
];

export const noOrphanSources: Check = {
  name: 'noOrphanSources',
  holds: 'No source stands in a file that cites it nowhere.',
  faults: (dataset) =>
    survey(dataset)
      .filter(({ dataset: folder }) => CITED_ONE_BY_ONE.includes(folder))
      .flatMap(({ file, record }) => {
        const cited = new Set(findAll(record, isCiting).flatMap(({ value }) => value.sources));
        return record.sources
          .filter(({ id }) => !cited.has(id))
          .map(({ id }) => `${file}: sources.${id}: is cited by nothing; cite it or drop it`);
      }),
};
