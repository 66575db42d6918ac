import { SERVICE_KINDS, type Service } from '../../../domain/service';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { RecordLink } from '../record-link';
import '../catalogue.css';

/** Every liner loop the atlas keeps, by kind. */
export function ServicesPage() {
  const say = useTranslate('records');
  const services = useAtlas((state) => state.catalogues.service);
  return (
    <Parts of="services">
      <PageHead title={say('page.services')} />
      <Prose text={say('services.lead')} lead />
      <Loaded loadable={services}>
        {(all) => (
          <Parts of="services">
            {SERVICE_KINDS.map((kind) => {
              const ofKind = all.filter((service) => service.kind === kind);
              if (ofKind.length === 0) return null;
              return (
                <Section key={kind} title={say(`service-kind.${kind}`)}>
                  <ServiceLinks services={ofKind} />
                </Section>
              );
            })}
          </Parts>
        )}
      </Loaded>
    </Parts>
  );
}

/** Services as links with the ports they call at and how they stand. */
export function ServiceLinks({ services }: { readonly services: readonly Service[] }) {
  const say = useTranslate('records');
  const locale = useLocale();
  return (
    <ul className="links">
      {services.map(({ id, name, status, calls }) => (
        <li key={id}>
          <RecordLink selection={{ kind: 'service', id }} className="link-line stacked-line">
            <span className="link-name">{name[locale]}</span>
            <span className="link-note">
              {say(`service-status.${status}`)}
              {calls.length > 0 && ` · ${calls.map((call) => call.name[locale]).join(' – ')}`}
            </span>
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}
