import { CORRIDOR_ID } from '../../../domain/corridor';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { HeadlineCard } from '../../figures/headline-card';
import { firstSentences } from '../../prose/first-sentences';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import { LegsByStatus } from './legs-by-status';
import { LinkCards } from './link-cards';
import { SectorCounts } from './sector-counts';

/** Shows what the atlas opens with: what the corridor is, its figures, and links to the other pages. */
export function OverviewPage() {
  const t = useTranslate();
  const locale = useLocale();
  const corridor = useAtlas((state) => state.pages.voyage?.[CORRIDOR_ID]);
  return (
    <Parts of="overview">
      <PageHead title={t('overview.title')} />
      <Loaded loadable={corridor}>
        {({ summary, headlines, figures, sources }) => (
          <Parts of="overview">
            <Prose text={firstSentences(summary[locale], 2)} lead />
            <dl className="figures">
              {headlines
                .flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
                .map((figure) => (
                  <HeadlineCard key={figure.id} figure={figure} sources={sources} />
                ))}
            </dl>
          </Parts>
        )}
      </Loaded>
      <LinkCards />
      <SectorCounts />
      <LegsByStatus />
    </Parts>
  );
}
