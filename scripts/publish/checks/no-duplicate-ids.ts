import { listRecords } from '../list-records';
import { findAll, isFigure } from '../walk';
import type { Check } from './check';

export const noDuplicateIds: Check = {
  name: 'noDuplicateIds',
  holds:
    'An id, present or former, means one record of its kind; within a record, one source, and within a list one figure.',
  faults: (dataset) => {
    const all = listRecords(dataset);
    const owners = new Map<string, string>();
    return all.flatMap(({ file, dataset: folder, id, record }) => {
      const { formerIds = [] } = record as { readonly formerIds?: readonly string[] };
      const sources = record.sources.map((source) => source.id);
      const figures = findAll(record, isFigure).map(
        ({ path, value }) => `${path.replace(/\.\d+$/, '')}: ${value.id}`,
      );
      return [
        ...[id, ...formerIds].flatMap((each) => {
          const key = `${folder}/${each}`;
          const owner = owners.get(key);
          owners.set(key, file);
          return owner === undefined
            ? []
            : [`${file}: formerIds: ${each} already means ${owner}; keep it in one of the two`];
        }),
        ...repeated(sources).map(
          (each) => `${file}: sources: ${each} stands twice; give one of them another id`,
        ),
        ...repeated(figures).map(
          (each) => `${file}: ${each} stands twice; join their values under one id`,
        ),
      ];
    });
  },
};

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}
