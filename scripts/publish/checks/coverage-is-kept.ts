import { SECTORS } from '../../../src/domain/sector';
import type { KeptData } from '../dataset';
import { unexplainedSums } from '../single-sums';
import { citedFigures } from '../two-publishers';
import type { Check } from './check';

/** Fewest records that `data/README.md` promises. */
const FEWEST = {
  projects: 430,
  projectsInPeru: 115,
  projectsOfASector: 15,
  projectsOfASectorInPeru: 4,
  events: 120,
  claims: 60,
} as const;

/** Least share of figures that cite sources of two publishers, in percent. */
const TWO_PUBLISHERS = 30;

export const coverageIsKept: Check = {
  name: 'coverageIsKept',
  holds: `There are ${FEWEST.projects} projects, ${FEWEST.projectsInPeru} in Peru, ${FEWEST.projectsOfASector} of each sector, ${FEWEST.projectsOfASectorInPeru} of each in Peru or a word on what was looked for, ${FEWEST.events} events and ${FEWEST.claims} claims; ${TWO_PUBLISHERS} % of figures cite two publishers, and so does every sum of a billion unless it says why not.`,
  faults: (kept) => [
    ...countsOf(kept).flatMap(([what, count, fewest]) =>
      count < fewest ? [`data: ${what}: there are ${count}, and ${fewest} are promised`] : [],
    ),
    ...peruvianFaults(kept),
    ...figureFaults(kept),
    ...unexplainedSums(kept).map(
      (where) => `${where}: is a billion or more on one publisher; add a source or say why: single`,
    ),
  ],
};

type Count = readonly [what: string, count: number, fewest: number];

function countsOf({ projects, events, claims }: KeptData): readonly Count[] {
  return [
    ['projects', projects.length, FEWEST.projects],
    [
      'projects in Peru',
      projects.filter(({ country }) => country === 'PE').length,
      FEWEST.projectsInPeru,
    ],
    ...SECTORS.map(
      (sector): Count => [
        `projects of the sector ${sector}`,
        projects.filter((project) => project.sector === sector).length,
        FEWEST.projectsOfASector,
      ],
    ),
    ['events', events.length, FEWEST.events],
    ['claims', claims.length, FEWEST.claims],
  ];
}

/** Returns a fault for each sector that is thin in Peru and of which `not-found` does not tell what was looked for. */
function peruvianFaults({ projects, missingFacts }: KeptData): readonly string[] {
  return SECTORS.flatMap((sector) => {
    const count = projects.filter(
      (project) => project.country === 'PE' && project.sector === sector,
    ).length;
    const isTold = missingFacts.some((fact) => fact.country === 'PE' && fact.sector === sector);
    return count >= FEWEST.projectsOfASectorInPeru || isTold
      ? []
      : [
          `data: projects of the sector ${sector} in Peru: there are ${count}, and ${FEWEST.projectsOfASectorInPeru} are promised; add one, or say in data/not-found what was looked for`,
        ];
  });
}

function figureFaults(kept: KeptData): readonly string[] {
  const { all, twoPublishers } = citedFigures(kept);
  if (twoPublishers * 100 >= all * TWO_PUBLISHERS) return [];
  return [
    `data: figures: ${twoPublishers} of ${all} cite two publishers, and ${TWO_PUBLISHERS} % are promised`,
  ];
}
