import { SERVICE_KINDS } from '../../../domain/service';
import { SERVICE_ROWS } from '../../../state/record-rows/service-rows';
import { useAtlas, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { RecordListTools } from '../../filters/lazy-record-filters';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { ServiceLinks } from '../../records/service-links';
import { DownloadList, OpenTable } from '../../table/lazy-table';
import { SailingCharts } from './sailing-charts';
import '../../styles/catalogue.css';

/** Lists the atlas's liner loops by kind. */
export function ServicesPage() {
  const tRecords = useTranslate('records');
  const services = useAtlas((state) => state.serviceList);
  const shown = useAtlas(SERVICE_ROWS.list);
  return (
    <Parts of="services">
      <PageHead title={tRecords('page.services')} />
      <Prose text={tRecords('services.lead')} lead />
      <Loaded loadable={services}>
        {(all) => (
          <>
            <RecordListTools
              kind="services"
              count={tRecords('count.services', { count: all.length })}
            >
              <OpenTable />
              <DownloadList />
            </RecordListTools>
            <SailingCharts services={shown} />
            <Parts of="services">
              {SERVICE_KINDS.map((kind) => {
                const ofKind = shown.filter((service) => service.kind === kind);
                if (ofKind.length === 0) return null;
                return (
                  <Section key={kind} title={tRecords(`service-kind.${kind}`)}>
                    <ServiceLinks services={ofKind} />
                  </Section>
                );
              })}
            </Parts>
          </>
        )}
      </Loaded>
    </Parts>
  );
}
