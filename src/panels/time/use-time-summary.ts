import { useMemo } from 'react';
import { DATA_YEARS, oneYear } from '../../domain/time-span';
import { passesWithStatus } from '../../state/select-timed-projects';
import { useAtlas } from '../context/atlas-context';
import { summaryOf, type TimeSummary } from './time-summary';

/** Returns what is to be told of the chosen time, or of the last year; undefined until it can be. */
export function useTimeSummary(): TimeSummary | undefined {
  const projects = useAtlas((state) => state.projects);
  const times = useAtlas((state) => state.recordTimes);
  const passes = useAtlas(passesWithStatus);
  const time = useAtlas((state) => state.time);
  return useMemo(() => {
    if (projects.state !== 'ready' || times?.state !== 'ready') return undefined;
    return summaryOf(projects.value, times.value, time ?? oneYear(DATA_YEARS.to), passes);
  }, [projects, times, passes, time]);
}
