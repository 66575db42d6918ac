import { memo } from 'react';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { FigureList } from '../../figures/figure-list';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { SourceList } from '../../sources/source-list';
import { LegsBehind } from '../corridor/legs-behind';
import { SeaLegSection } from '../corridor/sea-leg-section';
import { Loaded } from '../loaded';
import { LazyRelated } from '../related/lazy-related';
import { Statements } from '../statements';

/** What the atlas has written of the corridor, where the voyage is the corridor's; nothing below others. */
export const CorridorStory = memo(function CorridorStory({ id }: { readonly id: string }) {
  const t = useTranslate();
  const say = useTranslate('voyage');
  const locale = useLocale();
  const page = useAtlas((state) => state.pages.voyage?.[id]);
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (!page) return null;
  return (
    <Loaded loadable={page}>
      {(record) => (
        <Parts of="corridor story">
          <Section title={say('page.corridor')}>
            <Prose text={record.summary[locale]} lead />
          </Section>
          <Loaded loadable={corridorMap}>
            {({ seaLeg }) => <SeaLegSection seaLeg={seaLeg} />}
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
        </Parts>
      )}
    </Loaded>
  );
});
