import { CORRIDOR_ID } from '../../../domain/corridor';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { ShortFigure } from '../../figures/short-figure';
import { firstSentences } from '../../prose/first-sentences';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import { CorridorLinks } from './corridor-links';
import { LegsByStatus } from './legs-by-status';
import { NewInTheData } from './new-in-the-data';
import { OfferedStories, Questions } from './offers';
import { SectorCounts } from './sector-counts';

/** Shows what the atlas opens with: what the corridor is, what can be asked, the figures, stories and what is new. */
export function OverviewPage() {
  const t = useTranslate();
  const locale = useLocale();
  const corridor = useAtlas((state) => state.pages.voyage?.[CORRIDOR_ID]);
  return (
    <Parts of="overview">
      <PageHead title={t('overview.title')} />
      <Loaded loadable={corridor}>
        {({ summary }) => <Prose text={firstSentences(summary[locale], 1)} lead />}
      </Loaded>
      <CorridorLinks />
      <Questions />
      {corridor?.state === 'ready' && (
        <dl className="short-figures">
          {corridor.value.headlines
            .flatMap((id) => corridor.value.figures.find((figure) => figure.id === id) ?? [])
            .map((figure) => (
              <ShortFigure key={figure.id} figure={figure} sources={corridor.value.sources} />
            ))}
        </dl>
      )}
      <OfferedStories />
      <NewInTheData />
      <SectorCounts />
      <LegsByStatus />
    </Parts>
  );
}
