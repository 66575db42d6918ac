import type { Check } from './check';

export const relationsAreClassed: Check = {
  name: 'relationsAreClassed',
  holds: 'A project that says what it is to the corridor says so both in words and as a class.',
  faults: ({ projects }) =>
    projects
      .filter(({ corridor, relation }) => (corridor === undefined) !== (relation === undefined))
      .map(({ id, corridor }) =>
        corridor === undefined
          ? `data/projects/${id}.yaml: corridor: is missing beside relation; choose one of data/projects/README.md`
          : `data/projects/${id}.yaml: relation: is missing beside corridor: ${corridor}; say it in words or take corridor off`,
      ),
};
