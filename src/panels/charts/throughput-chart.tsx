import { wholeYears } from '../../domain/figure';
import type { Port } from '../../domain/port';
import { SeriesChart } from './series-chart';
import { useChartLocalization } from './use-chart-localization';

/** Fewer years are easier to read as a figure. */
const MIN_YEARS = 2;

/** Shows a port's containers by year; nothing if too few whole years are known. */
export function ThroughputChart({ port }: { readonly port: Port }) {
  const { locale, tCharts } = useChartLocalization();
  const series = port.figures.find(({ id, unit }) => id === 'throughput' && unit === 'teu');
  if (!series || wholeYears(series) < MIN_YEARS) return null;
  const name = port.name[locale];
  return (
    <SeriesChart
      series={series}
      sources={port.sources}
      title={tCharts('trade.series-title', { flow: name, series: tCharts('throughput.title') })}
      heading={tCharts('throughput.title')}
      form="bars"
      fileName={`${port.id}-throughput`}
    />
  );
}
