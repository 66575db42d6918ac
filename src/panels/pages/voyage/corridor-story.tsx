import { memo } from 'react';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { FigureList } from '../../figures/figure-list';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { LandLegLinks } from '../../records/land-leg-links';
import { LazyRelated, LazyTextSections } from '../../records/lazy-related';
import { Statements } from '../../records/statements';
import { SourceList } from '../../sources/source-list';
import { SeaLegSection } from './sea-leg-section';

/** Shows the atlas's text about the corridor on the corridor's own voyage; nothing on others. */
export const CorridorStory = memo(function CorridorStory({ id }: { readonly id: string }) {
  const t = useTranslate();
  const tVoyage = useTranslate('voyage');
  const locale = useLocale();
  const page = useAtlas((state) => state.pages.voyage?.[id]);
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (!page) return null;
  return (
    <Loaded loadable={page}>
      {(record) => (
        <Parts of="corridor story">
          <Section title={tVoyage('page.corridor')}>
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
          {record.sections && <LazyTextSections record={record} />}
          <Statements
            title={tVoyage('corridor.statements')}
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

/** Shows the land legs behind one end of the corridor. */
export function LegsBehind({ port }: { readonly port: string }) {
  const tVoyage = useTranslate('voyage');
  const locale = useLocale();
  const corridorMap = useAtlas((state) => state.corridorMap);
  if (corridorMap.state !== 'ready') return null;
  const { legs, ports } = corridorMap.value;
  const behind = legs.filter((leg) => leg.port === port);
  const name = ports.find(({ id }) => id === port)?.name[locale] ?? port;
  return (
    <Section title={tVoyage('corridor.legs-behind', { port: name })}>
      {behind.length > 0 ? (
        <LandLegLinks legs={behind} />
      ) : (
        <p className="remark">{tVoyage('corridor.no-legs')}</p>
      )}
    </Section>
  );
}
