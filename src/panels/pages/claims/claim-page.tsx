import { catalogueAround, findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { FigureList } from '../../figures/figure-list';
import { Dated } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { Related } from '../../records/related';
import { Checked } from '../../records/status';
import { SourceList } from '../../sources/source-list';
import { ModelSection } from './model-section';
import { ReachSection } from './reach-section';

/** Shows a claim about the corridor, its number, and what others have measured, then or since. */
export function ClaimPage({ id }: { readonly id: string }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const claims = useAtlas((state) => catalogueAround(state, 'claim', id));
  const claim = useAtlas((state) => findInCatalogue(state, 'claim', id));
  return (
    <Parts of="claim">
      <PageHead
        title={claim?.name[locale] ?? tRecords('page.claims')}
        kicker={tRecords('claim.kind')}
      />
      <Loaded loadable={claims}>
        {() =>
          claim && (
            <Parts of="claim">
              <p className="page-place">
                {claim.claimant[locale]} · <Dated date={claim.date} />
              </p>
              <Prose text={claim.text[locale]} lead />
              <Checked record={claim} />
              <Section title={tRecords('claim.claimed')}>
                <FigureList figures={[claim.claimed]} sources={claim.sources} />
                {claim.measure === 'saving' && (
                  <p className="remark">
                    {claim.against
                      ? tRecords('claim.against', { baseline: claim.against[locale] })
                      : tRecords('claim.against-unstated')}
                  </p>
                )}
              </Section>
              <ModelSection claim={claim} />
              <ReachSection claim={claim} />
              {claim.since.length > 0 && (
                <Section title={tRecords('claim.since')}>
                  <FigureList figures={claim.since} sources={claim.sources} />
                </Section>
              )}
              {claim.known && (
                <Section title={tRecords('claim.known')}>
                  <Prose text={claim.known[locale]} />
                </Section>
              )}
              <Related of={{ kind: 'claim', id }} />
              <SourceList sources={claim.sources} />
            </Parts>
          )
        }
      </Loaded>
    </Parts>
  );
}
