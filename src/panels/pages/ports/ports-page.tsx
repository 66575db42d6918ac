import type { PortSummary } from '../../../domain/port';
import { compareNames } from '../../../i18n/compare-names';
import { PORT_ROWS } from '../../../state/record-rows/port-rows';
import { ComparableRow } from '../../comparison/comparable-row';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { RecordListTools } from '../../filters/lazy-record-filters';
import { RecordLink } from '../../links/record-link';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead, placeAndCountry } from '../../records/page-head';
import { DownloadList, OpenTable } from '../../table/lazy-table';
import '../../styles/catalogue.css';

/** Lists the ports that have a page, the two terminals of the corridor first. */
export function PortsPage() {
  const tRecords = useTranslate('records');
  const map = useAtlas((state) => state.corridorMap);
  const ports = useAtlas(PORT_ROWS.list);
  return (
    <Parts of="ports">
      <PageHead title={tRecords('page.ports')} />
      <Prose text={tRecords('ports.lead')} lead />
      <Loaded loadable={map}>
        {({ ports: all }) => (
          <>
            <RecordListTools kind="ports" count={tRecords('count.ports', { count: all.length })}>
              <OpenTable />
              <DownloadList />
            </RecordListTools>
            <Parts of="ports">
              {(['terminal', 'port'] as const).map((role) => {
                const ofRole = ports.filter((port) => port.hasPage && port.role === role);
                if (ofRole.length === 0) return null;
                const title = role === 'terminal' ? 'ports.terminals' : 'ports.others';
                return (
                  <Section key={role} title={tRecords(title)}>
                    <PortLinks ports={ofRole} />
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

function PortLinks({ ports }: { readonly ports: readonly PortSummary[] }) {
  const locale = useLocale();
  const compare = compareNames(locale);
  return (
    <ul className="links">
      {ports
        .toSorted((a, b) => compare(a.name[locale], b.name[locale]))
        .map((port) => (
          <ComparableRow
            key={port.id}
            record={{ kind: 'port', id: port.id }}
            name={port.name[locale]}
          >
            <RecordLink
              selection={{ kind: 'port', id: port.id }}
              className="link-line stacked-line"
            >
              <span className="link-name">{port.name[locale]}</span>
              <span className="link-note">{placeAndCountry(locale, port)}</span>
            </RecordLink>
          </ComparableRow>
        ))}
    </ul>
  );
}
