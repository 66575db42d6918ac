import type { KeptData } from '../dataset';
import type { Check } from './check';
import { isAfter } from './dates-in-order';

export const statusAgreesWithDates: Check = {
  name: 'statusAgreesWithDates',
  holds:
    'A status is as new as the latest milestone, what is completed has nothing still planned, and a phase of a port that operates says since when.',
  faults: (dataset) => [
    ...projectFaults(dataset),
    ...serviceFaults(dataset),
    ...phaseFaults(dataset),
  ],
};

function projectFaults({ projects }: KeptData): string[] {
  return projects.flatMap(({ id, status, statusAsOf, milestones }) => {
    const file = `data/projects/${id}.yaml`;
    const done = milestones.filter(({ planned }) => !planned);
    const later = done.filter(({ date }) => isAfter(date, statusAsOf));
    const toCome = milestones.filter(({ planned, date }) => planned && isAfter(date, statusAsOf));
    return [
      ...later.map(
        ({ date }) =>
          `${file}: statusAsOf: ${statusAsOf} is before ${date}, when something happened; look at the status again`,
      ),
      ...(status === 'completed' && toCome.length > 0
        ? [`${file}: status: is completed, yet a milestone is still planned for ${toCome[0]?.date}`]
        : []),
    ];
  });
}

function serviceFaults({ services }: KeptData): string[] {
  return services
    .filter(
      ({ status, since = '', statusAsOf }) => status !== 'announced' && isAfter(since, statusAsOf),
    )
    .map(
      ({ id, since, statusAsOf }) =>
        `data/services/${id}.yaml: since: ${since} is after ${statusAsOf}, the date of its status`,
    );
}

function phaseFaults({ ports }: KeptData): string[] {
  return ports.flatMap(({ id, phases = [] }) =>
    phases.flatMap(({ id: phase, status, met }) => {
      const where = `data/ports/${id}.yaml: phases.${phase}`;
      if (status === 'operating' && !met) return [`${where}.met: it operates: say since when`];
      if ((status === 'planned' || status === 'announced') && met) {
        return [`${where}.status: it was met on ${met.date}, so it is no longer ${status}`];
      }
      return [];
    }),
  );
}
