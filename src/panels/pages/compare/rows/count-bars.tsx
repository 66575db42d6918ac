import type { Sector } from '../../../../domain/sector';

/** How many records have a property. */
export interface Count {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** Gives the bar its colour. */
  readonly sector?: Sector;
}

/** Lists counts with bars; `greatest` is the count of the longest bar, so that several lists share one scale. */
export function CountBars({
  counts,
  greatest,
}: {
  readonly counts: readonly Count[];
  readonly greatest: number;
}) {
  return (
    <ul className="compare-counts">
      {counts.map(({ key, name, count, sector }) => (
        <li key={key}>
          <span className="compare-count-name">{name}</span>{' '}
          <span className="compare-count">{count}</span>
          <svg className="compare-bar" aria-hidden="true" focusable="false">
            <rect
              className="chart-bar"
              data-sector={sector}
              width={`${(100 * count) / greatest}%`}
              height="100%"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
