import { findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { FigureList } from '../../figures/figure-list';
import { Dated } from '../../prose/dated';
import { Facts } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { SourceList } from '../../sources/source-list';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { Related } from '../related/related';
import { StatusLine } from '../status-line';
import { Calls } from './calls';

/** A liner loop: who sails it, where it calls, how long it takes. */
export function ServicePage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const say = useTranslate('records');
  const locale = useLocale();
  const services = useAtlas((state) => state.catalogues.service);
  const service = useAtlas((state) => findInCatalogue(state, 'service', id));
  return (
    <Parts of="service">
      <PageHead
        title={service?.name[locale] ?? say('page.services')}
        kicker={service ? say(`service-kind.${service.kind}`) : say('page.services')}
      />
      <Loaded loadable={services}>
        {() =>
          service && (
            <Parts of="service">
              <StatusLine
                status={say(`service-status.${service.status}`)}
                asOf={service.statusAsOf}
                note={service.statusNote?.[locale]}
              />
              <Prose text={service.summary[locale]} lead />
              {service.since !== undefined && (
                <Facts
                  facts={[{ term: say('service.since'), detail: <Dated date={service.since} /> }]}
                />
              )}
              <Calls service={service} />
              {service.figures.length > 0 && (
                <Section title={t('page.figures')}>
                  <FigureList figures={service.figures} sources={service.sources} />
                </Section>
              )}
              <Related of={{ kind: 'service', id }} except={['port']} />
              <SourceList sources={service.sources} />
            </Parts>
          )
        }
      </Loaded>
    </Parts>
  );
}
