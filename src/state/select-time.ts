import type { CorridorMap, LandLegSummary } from '../domain/corridor';
import type { ProjectSummary } from '../domain/project';
import type { RecordTimes } from '../domain/record-times';
import { changesWithin, statusAtEndOf } from '../domain/status-history';
import { isOneYear, type TimeSpan } from '../domain/time-span';
import { memoizeSelector } from './memoize-selector';
import type { AppState } from './store';

const NONE: readonly never[] = [];

/**
 * Returns the projects at the chosen time, in the order of the list, each with the status that it had at the end of it: those
 * that were there in one year, or those that changed within several. All of them at present while no time is chosen, or if
 * the times of the records cannot be fetched; none while they are fetched.
 */
export const projectsOfTime = memoizeSelector(
  ['projects', 'time', 'recordTimes'],
  ({ projects, time, recordTimes }): readonly ProjectSummary[] => {
    if (projects.state !== 'ready') return NONE;
    if (time === null || recordTimes?.state === 'failed') return projects.value;
    if (recordTimes?.state !== 'ready') return NONE;
    return projectsAt(projects.value, recordTimes.value, time);
  },
);

/** Returns the year at whose end the statuses of projects are shown; undefined for the latest. */
export function statusYear({
  time,
  recordTimes,
}: Pick<AppState, 'time' | 'recordTimes'>): number | undefined {
  return recordTimes?.state === 'ready' ? time?.to : undefined;
}

/** Returns the projects with their status at the end of a span; in a span of several years only those that changed within it. */
export function projectsAt(
  all: readonly ProjectSummary[],
  { projects }: Pick<RecordTimes, 'projects'>,
  time: TimeSpan,
): readonly ProjectSummary[] {
  return all.flatMap((project, i) => {
    const history = projects[i];
    const status = history && statusAtEndOf(history, time.to);
    if (!history || status === undefined) return [];
    if (!isOneYear(time) && changesWithin(history, time).length === 0) return [];
    return [status === project.status ? project : { ...project, status }];
  });
}

/** Returns the corridor with all its land legs; null until it is fetched. */
export function presentCorridor({
  corridorMap,
}: Pick<AppState, 'corridorMap'>): CorridorMap | null {
  return corridorMap.state === 'ready' ? corridorMap.value : null;
}

/**
 * Returns the corridor with its land legs as they were: those that had begun, and those that are open since nobody knows when.
 * Null until it is fetched.
 */
export const corridorOfTime = memoizeSelector(
  ['corridorMap', 'time', 'recordTimes'],
  (state): CorridorMap | null => {
    const { time, recordTimes } = state;
    const corridor = presentCorridor(state);
    if (!corridor || time === null || recordTimes?.state !== 'ready') return corridor;
    return { ...corridor, legs: legsAt(corridor.legs, recordTimes.value, time) };
  },
);

export function legsAt(
  legs: readonly LandLegSummary[],
  times: Pick<RecordTimes, 'legs'>,
  { to }: TimeSpan,
): readonly LandLegSummary[] {
  return legs.filter(({ id, status }) => {
    const history = times.legs.get(id);
    if (!history || statusAtEndOf(history, to) !== undefined) return true;
    return history.isUndated && status === 'open';
  });
}
