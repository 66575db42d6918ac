import { listRecords } from '../list-records';
import { findAll, isCiting } from '../walk';
import type { Check } from './check';

/**
 * Datasets whose figures and statements cite sources one by one. In others the sources support the whole record.
 */
const CITED_ONE_BY_ONE = [
  'ports',
  'corridors',
  'trade',
  'vessel-classes',
  'fuels',
  'land-modes',
  'cost-factors',
  'canals',
  'stories',
];

export const noOrphanSources: Check = {
  name: 'noOrphanSources',
  holds: 'Every source of a file is cited in that file.',
  faults: (dataset) =>
    listRecords(dataset)
      .filter(({ dataset: folder }) => CITED_ONE_BY_ONE.includes(folder))
      .flatMap(({ file, record }) => {
        const cited = new Set(findAll(record, isCiting).flatMap(({ value }) => value.sources));
        return record.sources
          .filter(({ id }) => !cited.has(id))
          .map(({ id }) => `${file}: sources.${id}: is cited by nothing; cite it or drop it`);
      }),
};
