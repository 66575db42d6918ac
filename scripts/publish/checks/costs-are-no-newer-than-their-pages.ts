import type { Project } from '../../../src/domain/project';
import type { Check } from './check';
import { isAfter } from './dates-in-order';

/** A page can tell of no sum that was named after it appeared. */
export const costsAreNoNewerThanTheirPages: Check = {
  name: 'costsAreNoNewerThanTheirPages',
  holds: 'The year of a cost is not after the dates of all pages that it cites.',
  faults: (dataset) => dataset.projects.flatMap(faultsOf),
};

function faultsOf({ id, costs, sources }: Project): readonly string[] {
  return costs.flatMap(({ year, sources: cited }, i) => {
    const dates = cited.map((name) => sources.find((source) => source.id === name)?.date);
    return dates.length > 0 &&
      dates.every((date) => date !== undefined && isAfter(String(year), date))
      ? [
          `data/projects/${id}.yaml: costs.${i}.year: is ${year}, yet it cites only older pages (${dates.join(', ')}); write the year of the page, or cite a page of ${year}`,
        ]
      : [];
  });
}
