import type { ServiceStatus } from '../domain/service';
import type { ProjectStatus } from '../domain/status';
import type { StatusHistory } from '../domain/status-history';
import { memoizeSelector } from './memoize-selector';

/** When projects and services changed, by their ids. */
export interface Histories {
  readonly projects: ReadonlyMap<string, StatusHistory<ProjectStatus>>;
  readonly services: ReadonlyMap<string, StatusHistory<ServiceStatus>>;
}

/** Selects when records changed; undefined until that is fetched. */
export const recordHistories = memoizeSelector(
  ['projects', 'recordTimes'],
  ({ projects, recordTimes }): Histories | undefined => {
    if (projects.state !== 'ready' || recordTimes?.state !== 'ready') return undefined;
    const { value } = recordTimes;
    return {
      projects: new Map(
        projects.value.flatMap(({ id }, i) => {
          const history = value.projects[i];
          return history ? [[id, history] as const] : [];
        }),
      ),
      services: new Map(value.services.map(({ id, history }) => [id, history])),
    };
  },
);
