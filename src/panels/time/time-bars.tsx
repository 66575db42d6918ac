import { DATA_YEARS, isUnfinished, type TimeSpan, YEARS_OF_DATA } from '../../domain/time-span';
import { wholeAmounts } from '../prose/whole-amounts';
import { totalOf, type YearCounts } from './time-counts';

/** The place of the slider beyond the last year, which stands for the latest. */
export const LATEST = DATA_YEARS.to + 1;

/** Shows how much happened in each year, the unfinished one in outline; of the year that is pointed at, its number and what is told of it. */
export function TimeBars({
  time,
  counts,
  pointed,
  lines,
}: {
  readonly time: TimeSpan | null;
  readonly counts: readonly YearCounts[];
  readonly pointed: number | undefined;
  /** What is told of the year that is pointed at. */
  readonly lines: readonly string[];
}) {
  const most = Math.max(1, ...counts.map(totalOf));
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
            data-unfinished={isUnfinished(year) || undefined}
            style={{
              insetInlineStart: `${shareOf(year)}%`,
              // A year in which little happened differs from one in which nothing did.
              blockSize: share > 0 ? `max(2px, ${Math.round(100 * share)}%)` : 0,
            }}
          />
        );
      })}
      {pointed !== undefined && lines.length > 0 && <YearTip year={pointed} lines={lines} />}
    </div>
  );
}

/** Says what is told of a year, above the bar and within the width of the scale. */
function YearTip({ year, lines }: { readonly year: number; readonly lines: readonly string[] }) {
  const share = shareOf(year);
  return (
    <div
      className="time-tip"
      style={{ insetInlineStart: `${share}%`, transform: `translateX(-${share}%)` }}
    >
      <strong>{year}</strong>
      {lines.map((line) => (
        <p key={line}>{wholeAmounts(line)}</p>
      ))}
    </div>
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
