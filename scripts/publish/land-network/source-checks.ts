import type { Check } from '../checks/check';
import { listRecords } from '../list-records';
import { findAll } from '../walk';

const CITING = /^(sources|statusSources|terminalSources)$/;

export const networkCitesItsSources: Check = {
  name: 'networkCitesItsSources',
  holds:
    'In the land network what is cited stands among the sources of its file, and every source is cited.',
  faults: (data) =>
    listRecords(data)
      .filter(({ dataset }) => dataset.startsWith('land-network/'))
      .flatMap(({ file, dataset, record }) => {
        const known = record.sources.map(({ id }) => id);
        const cited = citedIn(record);
        // The sources of a port, a relay, a border post and an origin support the whole record.
        const isCitedOneByOne = /\/(ways|places)$/.test(dataset);
        return [
          ...[...cited]
            .filter((id) => !known.includes(id))
            .map((id) => `${file}: cites ${id}, which is not among its sources`),
          ...known
            .filter((id) => isCitedOneByOne && !cited.has(id))
            .map((id) => `${file}: sources.${id}: is cited by nothing; cite it or drop it`),
        ];
      }),
};

/** Returns every id that a record cites, under whatever key. */
export function citedIn(record: unknown): ReadonlySet<string> {
  const objects = findAll(
    record,
    (value): value is Record<string, unknown> =>
      typeof value === 'object' && value !== null && !Array.isArray(value),
  );
  const lists = objects.flatMap(({ value }) =>
    Object.entries(value).flatMap(([key, part]) =>
      CITING.test(key) && Array.isArray(part) ? [part] : [],
    ),
  );
  return new Set(lists.flat().filter((each): each is string => typeof each === 'string'));
}

export const networkStatusesAreDated: Check = {
  name: 'networkStatusesAreDated',
  holds: 'A status of a way or of a part of it has a date not later than the data, and a source.',
  faults: ({ landNetwork: { ways }, version }) => {
    const [month = ''] = /^\d{4}\.\d{2}/.exec(version) ?? [];
    const newest = month.replace('.', '-');
    return ways.flatMap((way) => {
      const file = `data/land-network/ways/${way.id}.yaml`;
      const parts = (way.stretches ?? []).map((part) => ({
        ...part,
        field: `stretches: ${part.from} to ${part.to}`,
      }));
      return [
        ...parts
          .filter(
            ({ status, statusAsOf, statusSources }) =>
              new Set([status, statusAsOf, statusSources].map((each) => each === undefined)).size >
              1,
          )
          .map(({ field }) => `${file}: ${field}: a status needs statusAsOf and statusSources`),
        ...[{ field: 'statusAsOf', statusAsOf: way.statusAsOf }, ...parts]
          .filter(({ statusAsOf = '' }) => statusAsOf.slice(0, 7) > newest)
          .map(
            ({ field, statusAsOf }) => `${file}: ${field}: ${statusAsOf} is later than the data`,
          ),
      ];
    });
  },
};
