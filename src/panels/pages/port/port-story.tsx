import { wholeYears } from '../../../domain/figure';
import type { Port } from '../../../domain/port';
import { SeriesChart } from '../../charts/series-chart';
import { useChartLocalization } from '../../charts/use-chart-localization';
import { useMissingChart } from '../../charts/use-open-chart';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Section } from '../../prose/section';
import { ServiceLinks } from '../../records/service-links';
import { Checked } from '../../records/status';
import { MonthChart } from './month-chart';
import { OwnershipList } from './ownership-list';
import { Phases } from './phases';
import '../../styles/catalogue.css';

/** Shows a port over time: what was promised and met, its traffic, who owned it, which services call. */
export function PortStory({ port }: { readonly port: Port }) {
  const tRecords = useTranslate('records');
  const services = useAtlas((state) => state.serviceList);
  useMissingChart(true);
  const callingServices =
    services?.state === 'ready'
      ? services.value.filter(({ calls }) => calls.some((call) => call.port === port.id))
      : [];
  return (
    <Parts of="port story">
      <Checked record={port} />
      {port.phases && <Phases phases={port.phases} sources={port.sources} />}
      <ThroughputChart port={port} />
      <MonthChart port={port} of="containers" />
      <MonthChart port={port} of="ships" />
      {port.ownership && <OwnershipList spans={port.ownership} sources={port.sources} />}
      {callingServices.length > 0 && (
        <Section title={tRecords('linked.service')}>
          <ServiceLinks services={callingServices} />
        </Section>
      )}
    </Parts>
  );
}

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
      id="containers"
      series={series}
      sources={port.sources}
      title={tCharts('trade.series-title', { flow: name, series: tCharts('throughput.title') })}
      heading={tCharts('throughput.title')}
      form="bars"
      fileName={`${port.id}-throughput`}
    />
  );
}
