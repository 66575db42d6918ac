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
export const projectsThen = memoizeSelector(
  ['projects', 'time', 'recordTimes'],
  ({ projects, time, recordTimes }): readonly ProjectSummary[] => {
    if (projects.state !== 'ready') return NONE;
    if (time === null || recordTimes?.state === 'failed') return projects.value;
    if (recordTimes?.state !== 'ready') return NONE;
    return projectsAt(projects.value, recordTimes.value, time);
  },
);

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

/** Corridors of earlier times by the ids of their legs, so that years with the same legs share one. */
const corridors = new WeakMap<CorridorMap, Map<string, CorridorMap>>();

/**
 * Returns the corridor with its land legs as they were: those that had begun, and those that are open since nobody knows when.
 * The same reference for times with the same legs.
 */
export function corridorThen({
  corridorMap,
  time,
  recordTimes,
}: Pick<AppState, 'corridorMap' | 'time' | 'recordTimes'>): CorridorMap | null {
  if (corridorMap.state !== 'ready') return null;
  const { value } = corridorMap;
  if (time === null || recordTimes?.state !== 'ready') return value;
  const legs = legsAt(value.legs, recordTimes.value, time);
  if (legs.length === value.legs.length) return value;
  const key = legs.map(({ id }) => id).join(' ');
  const known = corridors.get(value) ?? new Map<string, CorridorMap>();
  corridors.set(value, known);
  const found = known.get(key) ?? { ...value, legs };
  known.set(key, found);
  return found;
}

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
