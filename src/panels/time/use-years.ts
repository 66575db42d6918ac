import { useMemo } from 'react';
import { DATA_YEARS, isUnfinished, oneYear } from '../../domain/time-span';
import { DATED_EVENT_ROWS } from '../../state/record-rows/event-rows';
import { datedLoans } from '../../state/select-dated-loans';
import { passesWithStatus } from '../../state/select-timed-projects';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { countsByYear, servicesWithin, type YearCounts } from './time-counts';
import { summaryOf } from './time-summary';
import { yearLines } from './year-lines';

/** Returns how much happened in each year, of what passes the filters, and what is told of a year; nothing until it is loaded. */
export function useYears(): {
  readonly counts: readonly YearCounts[];
  readonly linesOf: (year: number) => readonly string[];
} {
  const t = useTranslate();
  const tTime = useTranslate('time');
  const projects = useAtlas((state) => state.projects);
  const times = useAtlas((state) => state.recordTimes);
  const events = useAtlas(DATED_EVENT_ROWS.list);
  const loans = useAtlas(datedLoans);
  const passes = useAtlas(passesWithStatus);
  return useMemo(() => {
    if (projects.state !== 'ready' || times?.state !== 'ready') return NOTHING;
    const [all, histories] = [projects.value, times.value];
    const counts = countsByYear(all, histories, events, loans, passes);
    const linesOf = (year: number) => {
      const happened = counts[year - DATA_YEARS.from];
      if (!happened) return [];
      const statuses = summaryOf(all, histories, oneYear(year), passes).after;
      const services = servicesWithin(histories.services, oneYear(year)).running;
      return yearLines({ ...happened, statuses, services }, t, tTime, isUnfinished(year));
    };
    return { counts, linesOf };
  }, [projects, times, events, loans, passes, t, tTime]);
}

const NOTHING = { counts: [], linesOf: () => [] };
