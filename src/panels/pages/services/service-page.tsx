import { isInMotion } from '../../../domain/status';
import { catalogueAround, findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { FigureList } from '../../figures/figure-list';
import { Dated, Facts } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { Related } from '../../records/related';
import { StatusLine } from '../../records/status';
import { TextSections } from '../../records/text-sections';
import { SourceList } from '../../sources/source-list';
import { Calls } from './calls';

/** Shows a liner loop: its operators, its calls and its duration. */
export function ServicePage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const services = useAtlas((state) => catalogueAround(state, 'service', id));
  const service = useAtlas((state) => findInCatalogue(state, 'service', id));
  return (
    <Parts of="service">
      <PageHead
        title={service?.name[locale] ?? tRecords('page.services')}
        {...(service && { record: { kind: 'service', id } })}
        kicker={service ? tRecords(`service-kind.${service.kind}`) : tRecords('page.services')}
      />
      <Loaded loadable={services}>
        {() =>
          service && (
            <Parts of="service">
              <StatusLine
                status={tRecords(`service-status.${service.status}`)}
                asOf={service.statusAsOf}
                checked={service.checked}
                textAsOf={service.textAsOf}
                mayChange={isInMotion(service)}
                note={service.statusNote?.[locale]}
              />
              <Prose text={service.summary[locale]} lead />
              {service.since !== undefined && (
                <Facts
                  facts={[
                    { term: tRecords('service.since'), detail: <Dated date={service.since} /> },
                  ]}
                />
              )}
              <Calls service={service} />
              {service.figures.length > 0 && (
                <Section title={t('page.figures')}>
                  <FigureList figures={service.figures} sources={service.sources} />
                </Section>
              )}
              <TextSections record={service} />
              <Related of={{ kind: 'service', id }} except={['port']} />
              <SourceList sources={service.sources} />
            </Parts>
          )
        }
      </Loaded>
    </Parts>
  );
}
