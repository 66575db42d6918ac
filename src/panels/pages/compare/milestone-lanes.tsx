import type { ReactNode } from 'react';
import type { Milestone } from '../../../domain/project';
import { yearOfDate } from '../../../domain/time-span';
import { formatDate } from '../../../i18n/format-date';
import { ChartSvg } from '../../charts/chart-svg';
import { useLocale, useTranslate } from '../../context/atlas-context';
import { today } from '../../records/is-out-of-date';
import { laneLayout } from './lane-layout';
import type { DrawnRow } from './rows/compare-rows';
import type { Column } from './table-props';

/** Returns the row in which the dates of all records lie on one axis; null for fewer than two dates. */
export function lanesRow(
  label: ReactNode,
  columns: readonly Column[],
  milestones: readonly (readonly Milestone[])[],
): DrawnRow | null {
  if (new Set(milestones.flat().map(({ date }) => date)).size < 2) return null;
  return {
    key: 'axis',
    label,
    drawing: <MilestoneLanes columns={columns} milestones={milestones} />,
  };
}

/** Shows each record's dates as a lane of dots above one axis of years. The rows below it have the same as text. */
function MilestoneLanes({
  columns,
  milestones,
}: {
  readonly columns: readonly Column[];
  readonly milestones: readonly (readonly Milestone[])[];
}) {
  const locale = useLocale();
  const t = useTranslate();
  const tCompare = useTranslate('compare');
  const years = milestones
    .flat()
    .map(({ date }) => yearOfDate(date))
    .toSorted((a, b) => a - b);
  return (
    <ChartSvg
      label={tCompare('axis.alt', { first: `${years.at(0) ?? ''}`, last: `${years.at(-1) ?? ''}` })}
      layout={(size) => laneLayout(milestones, today(), size)}
    >
      {({ lanes, ticks, now, left, right, bottom }, { em }) => (
        <>
          <g className="chart-grid">
            {ticks.map(({ x, year, isLabelled }) => (
              <g key={year}>
                <line x1={x} x2={x} y1={0} y2={bottom} />
                {isLabelled && (
                  <text x={x} y={bottom + 1.2 * em} textAnchor="middle">
                    {year}
                  </text>
                )}
              </g>
            ))}
          </g>
          {now !== undefined && (
            <line className="lane-now" x1={now} x2={now} y1={0} y2={bottom}>
              <title>{tCompare('axis.today')}</title>
            </line>
          )}
          {lanes.map(({ y, dots }, i) => (
            <g key={columns[i]?.ref.id ?? i} className="lane" data-column={i}>
              <line className="lane-line" x1={left} x2={right} y1={y} y2={y} />
              <text className="lane-letter" x={0} y={y + 0.36 * em}>
                {columns[i]?.letter}
              </text>
              {dots.map(({ x, y: top, milestone: { date, label, planned } }) => (
                <circle
                  key={`${date} ${label.en}`}
                  className="lane-dot"
                  data-planned={planned || undefined}
                  cx={x}
                  cy={top}
                  r={0.4 * em}
                >
                  <title>
                    {[formatDate(locale, date), label[locale], planned && t('page.planned')]
                      .filter(Boolean)
                      .join(' · ')}
                  </title>
                </circle>
              ))}
            </g>
          ))}
        </>
      )}
    </ChartSvg>
  );
}
