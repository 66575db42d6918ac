import type { Project } from '../../../src/domain/project';
import type { ProjectKind } from '../../../src/domain/sector';
import type { Check } from './check';

/** Kilometres from which one point cannot stand for a line. */
const LONG = 50;

const LINEAR_KINDS: readonly ProjectKind[] = ['road', 'rail', 'waterway', 'grid', 'telecom'];

/** Words of a place that has several towns or regions. */
const SEVERAL_PLACES =
  /\(or |\bother regions\b|\bseveral\b| to \p{Lu}| – \p{Lu}|, and \p{Lu}| \/ .* \/ /u;

/** Sizes that are counts of things in different places. */
const SEVERAL_THINGS = /^\d+ (hospitals|schools|plants|vessels|parks|airports|depots|farms)\b/;

export const precisionFitsThePlace: Check = {
  name: 'precisionFitsThePlace',
  holds: `A point that stands for a line of ${LONG} km and more, or for several towns, is only good to a region.`,
  faults: ({ projects }) =>
    projects
      .filter(({ precision }) => precision === 'town')
      .flatMap((project) => {
        const reason = reasonOf(project);
        return reason === undefined
          ? []
          : [
              `data/projects/${project.id}.yaml: precision: is ${project.precision}, yet ${reason}; write region`,
            ];
      }),
};

function reasonOf({ kind, place, capacity }: Project): string | undefined {
  const size = capacity?.en ?? '';
  const length = lengthOf(size);
  if (LINEAR_KINDS.includes(kind) && length >= LONG) return `it is ${length} km long`;
  if (SEVERAL_PLACES.test(place.en)) return `"${place.en}" is several places`;
  const things = SEVERAL_THINGS.exec(size)?.[0];
  return things === undefined ? undefined : `it is ${things}`;
}

/** Returns the first length in kilometres in a text; 0 if it has none. */
function lengthOf(text: string): number {
  const [, number = '0'] = /(\d[\d,.]*) km\b(?![²/])/.exec(text) ?? [];
  return Number(number.replaceAll(',', ''));
}
