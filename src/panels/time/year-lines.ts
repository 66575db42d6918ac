import { PROJECT_STATUSES } from '../../domain/status';
import type { Translate } from '../../i18n/translator';
import type { YearCounts } from './time-counts';
import { allOf, type StatusCounts } from './time-summary';

/** What is told of a year: how many projects had each status at its end and how many services ran then, and what happened in it. */
export interface YearFacts extends YearCounts {
  readonly statuses: StatusCounts;
  readonly services: number;
}

/**
 * Returns what is told of a year: a line for what happened, one for the projects and one for the services if any ran. Of a
 * year within which the data end it is told as what there was so far.
 */
export function yearLines(
  { statuses, services, changes, events, loans }: YearFacts,
  t: Translate,
  tTime: Translate<'time'>,
  isSoFar = false,
): readonly string[] {
  const happened = [
    tTime('changes', { count: changes }),
    tTime('events', { count: events }),
    tTime('loans', { count: loans }),
  ];
  const stood = PROJECT_STATUSES.filter((status) => statuses[status] > 0).map(
    (status) => `${t(`status.${status}`)} ${statuses[status]}`,
  );
  const projects = tTime('stood', { count: allOf(statuses) });
  const what = happened.join(' · ');
  return [
    isSoFar ? tTime('so-far', { what }) : what,
    stood.length > 0
      ? tTime(isSoFar ? 'year.projects-so-far' : 'year.projects', {
          projects,
          stood: stood.join(' · '),
        })
      : projects,
    ...(services > 0 ? [tTime('year.services', { count: services })] : []),
  ];
}
