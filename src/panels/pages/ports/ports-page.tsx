import type { PortSummary } from '../../../domain/port';
import { compareNames } from '../../../i18n/compare-names';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { RecordLink } from '../../links/record-link';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead, placeAndCountry } from '../../records/page-head';
import { OpenTable } from '../../table/lazy-table';
import '../../styles/catalogue.css';

/** Lists the ports that have a page, the two terminals of the corridor first. */
export function PortsPage() {
  const tRecords = useTranslate('records');
  const map = useAtlas((state) => state.corridorMap);
  return (
    <Parts of="ports">
      <PageHead title={tRecords('page.ports')} />
      <Prose text={tRecords('ports.lead')} lead />
      <OpenTable />
      <Loaded loadable={map}>
        {({ ports }) => (
          <Parts of="ports">
            <Section title={tRecords('ports.terminals')}>
              <PortLinks ports={ports.filter(({ role }) => role === 'terminal')} />
            </Section>
            <Section title={tRecords('ports.others')}>
              <PortLinks ports={ports.filter(({ role }) => role === 'port')} />
            </Section>
          </Parts>
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
          <li key={port.id}>
            <RecordLink
              selection={{ kind: 'port', id: port.id }}
              className="link-line stacked-line"
            >
              <span className="link-name">{port.name[locale]}</span>
              <span className="link-note">{placeAndCountry(locale, port)}</span>
            </RecordLink>
          </li>
        ))}
    </ul>
  );
}
