import { useMemo } from 'react';
import { DATA_YEARS, type TimeSpan, YEARS_OF_DATA } from '../../domain/time-span';
import { DATED_EVENT_ROWS } from '../../state/record-rows/event-rows';
import { datedLoans } from '../../state/select-dated-loans';
import { passesWithStatus } from '../../state/select-timed-projects';
import { useAtlas, useTranslate } from '../context/atlas-context';
import { countsByYear, totalOf, type YearCounts } from './time-counts';

/** The place of the slider beyond the last year, which stands for the latest. */
export const LATEST = DATA_YEARS.to + 1;

/** Shows how much happened in each year; of the year that is pointed at, its number and the counts. */
export function TimeBars({
  time,
  pointed,
}: {
  readonly time: TimeSpan | null;
  readonly pointed: number | undefined;
}) {
  const counts = useYearCounts();
  const most = Math.max(1, ...counts.map(totalOf));
  const of = pointed === undefined ? undefined : counts[pointed - DATA_YEARS.from];
  return (
    <div className="time-bars" aria-hidden="true">
      {YEARS_OF_DATA.map((year, i) => {
        const own = counts[i];
        const share = own ? totalOf(own) / most : 0;
        return (
          <span
            key={year}
            data-in={(time !== null && year >= time.from && year <= time.to) || undefined}
            data-pointed={year === pointed || undefined}
            style={{
              insetInlineStart: `${shareOf(year)}%`,
              blockSize: `${Math.round(100 * share)}%`,
            }}
          />
        );
      })}
      {pointed !== undefined && of && <YearTip year={pointed} counts={of} />}
    </div>
  );
}

/** Says what happened in a year, above its bar and within the width of the scale. */
function YearTip({
  year,
  counts: { changes, events, loans },
}: {
  readonly year: number;
  readonly counts: YearCounts;
}) {
  const t = useTranslate('time');
  const share = shareOf(year);
  return (
    <div
      className="time-tip"
      style={{ insetInlineStart: `${share}%`, transform: `translateX(-${share}%)` }}
    >
      <strong>{year}</strong>
      {[
        t('changes', { count: changes }),
        t('events', { count: events }),
        t('loans', { count: loans }),
      ].join(' · ')}
    </div>
  );
}

function useYearCounts(): readonly YearCounts[] {
  const projects = useAtlas((state) => state.projects);
  const times = useAtlas((state) => state.recordTimes);
  const events = useAtlas(DATED_EVENT_ROWS.list);
  const loans = useAtlas(datedLoans);
  const passes = useAtlas(passesWithStatus);
  return useMemo(
    () =>
      projects.state === 'ready' && times?.state === 'ready'
        ? countsByYear(projects.value, times.value, events, loans, passes)
        : [],
    [projects, times, events, loans, passes],
  );
}

/** Returns the place of a year along the scale, percent. */
export function shareOf(year: number): number {
  return (100 * (year - DATA_YEARS.from)) / (LATEST - DATA_YEARS.from);
}

/** Returns the year at a place along the scale, from 0 to 1; undefined beyond the last year. */
export function yearOfShare(share: number): number | undefined {
  const year = DATA_YEARS.from + Math.round(share * (LATEST - DATA_YEARS.from));
  return year < LATEST ? Math.max(DATA_YEARS.from, year) : undefined;
}
