import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { FigureList } from '../../figures/figure-list';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { SourceList } from '../../sources/source-list';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { LazyRelated } from '../related/lazy-related';
import { StatusLine } from '../status-line';
import { LegFacts } from './leg-facts';

export function LegPage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const locale = useLocale();
  const page = useAtlas((state) => state.pages.leg?.[id]);
  const summary = useAtlas(({ corridorMap }) =>
    corridorMap.state === 'ready' ? corridorMap.value.legs.find((leg) => leg.id === id) : undefined,
  );
  const leg = page?.state === 'ready' ? page.value : summary;
  return (
    <Parts of="leg">
      {leg ? (
        <PageHead
          title={leg.name[locale]}
          kicker={t('leg.kind', { mode: t(`mode.${leg.mode}`) })}
        />
      ) : (
        <PageHead title={t('layer.land-legs')} />
      )}
      <Loaded loadable={page}>
        {(record) => (
          <Parts of="leg">
            <StatusLine
              status={t(`leg-status.${record.status}`)}
              asOf={record.statusAsOf}
              note={record.statusNote?.[locale]}
            />
            <Prose text={record.summary[locale]} lead />
            <FigureList figures={record.figures} sources={record.sources} />
            <Section title={t('leg.stops')}>
              <ol className="stops">
                {record.stops.map(({ name }) => (
                  <li key={name}>{name}</li>
                ))}
              </ol>
              <p className="remark">{t('leg.schematic')}</p>
              <LegFacts leg={record} />
            </Section>
            <LazyRelated of={{ kind: 'leg', id }} except={['port']} />
            <SourceList sources={record.sources} />
          </Parts>
        )}
      </Loaded>
    </Parts>
  );
}
