import { type LandLegSummary, namedStops } from '../../../domain/corridor';
import { isInMotion } from '../../../domain/status';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { FigureList } from '../../figures/figure-list';
import { RecordLink } from '../../links/record-link';
import { Facts } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { LazyRelated, LazyTextSections } from '../../records/lazy-related';
import { PageHead } from '../../records/page-head';
import { StatusLine } from '../../records/status';
import { SourceList } from '../../sources/source-list';

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
              checked={record.checked}
              textAsOf={record.textAsOf}
              mayChange={isInMotion(record)}
              note={record.statusNote?.[locale]}
            />
            <Prose text={record.summary[locale]} lead />
            <FigureList figures={record.figures} sources={record.sources} />
            {record.sections && <LazyTextSections record={record} />}
            <Section title={t('leg.stops')}>
              <ol className="stops">
                {namedStops(record).map(({ name }) => (
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

/** Shows the line with which the leg is drawn and the places it joins. */
export function LegFacts({ leg }: { readonly leg: LandLegSummary }) {
  const t = useTranslate();
  const locale = useLocale();
  const port = useAtlas(({ corridorMap }) =>
    corridorMap.state === 'ready'
      ? corridorMap.value.ports.find(({ id }) => id === leg.port)
      : undefined,
  );
  return (
    <Facts
      facts={[
        { term: t('leg.line'), detail: t(`leg.line.${leg.status}`) },
        {
          term: t('leg.port'),
          detail: (
            <RecordLink selection={{ kind: 'port', id: leg.port }}>
              {port?.name[locale] ?? leg.port}
            </RecordLink>
          ),
        },
      ]}
    />
  );
}
