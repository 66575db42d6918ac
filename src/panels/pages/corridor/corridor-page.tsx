import { drawnSeaLeg } from '../../../domain/sea-track';
import { useAtlas, useLanguage, useTranslate } from '../../atlas-context';
import { FigureList } from '../../figures/figure-list';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { SourceList } from '../../sources/source-list';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { LazyRelated } from '../related/lazy-related';
import { Statements } from '../statements';
import { LegsBehind } from './legs-behind';
import { OtherWays } from './other-ways';
import { SeaLegSection } from './sea-leg-section';

export function CorridorPage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const page = useAtlas((state) => state.pages.corridor[id]);
  const corridorMap = useAtlas((state) => state.corridorMap);
  const title = page?.state === 'ready' ? page.value.name[language] : t('overview.title');
  return (
    <>
      <PageHead title={title} kicker={t('corridor.kind')} />
      <Loaded loadable={page}>
        {(record) => (
          <>
            <Prose text={record.summary[language]} lead />
            <Loaded loadable={corridorMap}>
              {({ seaLeg }) => (
                <>
                  <SeaLegSection seaLeg={seaLeg} />
                  <OtherWays id={record.id} sailed={drawnSeaLeg(seaLeg).length} />
                </>
              )}
            </Loaded>
            {record.figures.length > 0 && (
              <Section title={t('page.figures')}>
                <FigureList figures={record.figures} sources={record.sources} />
              </Section>
            )}
            <Statements
              title={t('corridor.statements')}
              statements={record.statements}
              sources={record.sources}
            />
            <LegsBehind port={record.from} />
            <LegsBehind port={record.to} />
            <LazyRelated of={{ kind: 'corridor', id }} except={['port', 'leg']} />
            <SourceList sources={record.sources} />
          </>
        )}
      </Loaded>
    </>
  );
}
