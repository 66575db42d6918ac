import { useMemo } from 'react';
import { COLUMN_LETTERS } from '../../../domain/comparison';
import type { Figure, FigureValue } from '../../../domain/figure';
import type { Source } from '../../../domain/source';
import { labelled } from '../../../i18n/labelled';
import { BarChart } from '../../charts/bar-chart';
import type { BarGroup } from '../../charts/bar-layout';
import { publishersOf } from '../../charts/chart-point';
import { compactText } from '../../charts/compact-text';
import { useChartLocalization } from '../../charts/use-chart-localization';
import { drawnYear, yearMarks } from '../../charts/year-marks';
import { useTranslate } from '../../context/atlas-context';
import type { CompareRow } from './rows/compare-rows';
import { rowOf } from './rows/compare-rows';
import type { Column } from './table-props';

/** The series that ports share, by the id and unit of its figure. */
const SERIES = { id: 'throughput', unit: 'teu' } as const;

const MIN_YEARS = 2;

/** Returns the row of containers by year, each port's bars on the same axes; null if no port has years to draw. */
export function yearBarsRow(
  columns: readonly Column[],
  figures: readonly (readonly Figure[])[],
  sources: readonly (readonly Source[] | undefined)[],
): CompareRow | null {
  const series = figures.map((own) =>
    own.find(({ id, unit }) => id === SERIES.id && unit === SERIES.unit),
  );
  const values = series.flatMap((each) => each?.values.filter(isDrawn) ?? []);
  const years = values.flatMap((value) => drawnYear(value) ?? []);
  if (new Set(years).size < MIN_YEARS) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const axis = {
    years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    greatest: Math.max(...values.map(({ value, to }) => to ?? Number(value))),
  };
  return rowOf(
    'throughput-years',
    <YearBarsLabel />,
    series.map((each, i) => {
      const drawn = each?.values.filter(isDrawn) ?? [];
      return drawn.length === 0
        ? undefined
        : {
            content: undefined,
            shown: (
              <YearBars
                name={columns[i]?.name ?? COLUMN_LETTERS[i] ?? ''}
                values={drawn}
                sources={sources[i] ?? []}
                {...axis}
              />
            ),
          };
    }),
  );
}

function isDrawn(value: FigureValue): boolean {
  return drawnYear(value) !== undefined;
}

function YearBarsLabel() {
  const tCharts = useTranslate('charts');
  const tCompare = useTranslate('compare');
  return (
    <>
      {tCharts('throughput.title')}
      <span className="compare-period">{tCompare('row.same-axes')}</span>
    </>
  );
}

function YearBars({
  name,
  values,
  sources,
  years,
  greatest,
}: {
  readonly name: string;
  readonly values: readonly FigureValue[];
  readonly sources: readonly Source[];
  readonly years: readonly number[];
  readonly greatest: number;
}) {
  const localization = useChartLocalization();
  const groups = useMemo((): readonly BarGroup[] => {
    const marks = yearMarks(values, ({ value, period, sources: cited }) => ({
      value: labelled(
        localization.locale,
        period?.slice(0, 4) ?? '',
        compactText(Number(value), SERIES.unit, localization),
      ),
      source: publishersOf(cited, sources),
    }));
    return years.map((year) => ({
      label: String(year),
      bars: marks.find((mark) => mark.year === year)?.dots ?? [],
    }));
  }, [values, sources, years, localization]);
  const { tCharts } = localization;
  return (
    <BarChart
      title={tCharts('trade.series-title', { flow: name, series: tCharts('throughput.title') })}
      unit={SERIES.unit}
      groups={groups}
      greatest={greatest}
    />
  );
}
