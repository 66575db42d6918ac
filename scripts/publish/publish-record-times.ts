import { packHistory } from '../../src/datasets/record-times-schema';
import { SERVICE_STATUSES, type ServiceStatus } from '../../src/domain/service';
import { LEG_STATUSES, PROJECT_STATUSES } from '../../src/domain/status';
import { projectHistory, type StatusHistory } from '../../src/domain/status-history';
import type { Dataset } from './dataset';
import { countriesConcerned } from './event-countries';

/** Returns when records changed, for the time bar. `projects` are in the order of the published list. */
export function publishRecordTimes(
  projects: Dataset['projects'],
  dataset: Pick<Dataset, 'services' | 'legs' | 'events' | 'loans' | 'ports' | 'projects'>,
): unknown {
  const { services, legs, events, loans } = dataset;
  return {
    projects: projects
      .map((project) => packHistory(projectHistory(project), PROJECT_STATUSES))
      .join(' '),
    services: services.map((service) => ({
      id: service.id,
      name: service.name,
      history: packHistory(serviceHistory(service), SERVICE_STATUSES),
    })),
    legs: Object.fromEntries(
      legs.map(({ id, status, since, statusAsOf }) => [
        id,
        packHistory(
          {
            steps: [{ date: since ?? statusAsOf, status }],
            isUndated: since === undefined,
          },
          LEG_STATUSES,
        ),
      ]),
    ),
    events: events.map((event) => {
      const { id, date, until, name, kind, country, position } = event;
      const concerns = countriesConcerned(event, dataset);
      return {
        ...{ id, date, name, kind },
        ...(until !== undefined && { until }),
        ...(country !== undefined && { country }),
        ...(concerns.length > 0 && { concerns }),
        ...(position && { position }),
      };
    }),
    loans: loans
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map(({ id, date, name, projects: ids }) => ({ id, date, name, projects: ids })),
  };
}

/** A service runs from its start, where that is dated, and has its present status from the date of its source. */
function serviceHistory({
  status,
  since,
  statusAsOf,
}: Dataset['services'][number]): StatusHistory<ServiceStatus> {
  if (since === undefined) {
    // The source of an end dates the end itself.
    return { steps: [{ date: statusAsOf, status }], isUndated: status !== 'ended' };
  }
  const start = status === 'announced' ? status : 'running';
  if (status === start) return { steps: [{ date: since, status }], isUndated: false };
  const steps = [
    { date: since, status: start },
    { date: statusAsOf, status },
  ] as const;
  return { steps, isUndated: status === 'changed' };
}
