import { findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { FigureList } from '../../figures/figure-list';
import { Dated } from '../../prose/dated';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { SourceList } from '../../sources/source-list';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { Related } from '../related/related';
import { ModelSection } from './model-section';

/** What somebody said of the corridor, the number in it, and what was measured by others or since. */
export function ClaimPage({ id }: { readonly id: string }) {
  const say = useTranslate('records');
  const locale = useLocale();
  const claims = useAtlas((state) => state.catalogues.claim);
  const claim = useAtlas((state) => findInCatalogue(state, 'claim', id));
  return (
    <Parts of="claim">
      <PageHead title={claim?.name[locale] ?? say('page.claims')} kicker={say('claim.kind')} />
      <Loaded loadable={claims}>
        {() =>
          claim && (
            <Parts of="claim">
              <p className="page-place">
                {claim.claimant[locale]} · <Dated date={claim.date} />
              </p>
              <Prose text={claim.text[locale]} lead />
              <Section title={say('claim.claimed')}>
                <FigureList figures={[claim.claimed]} sources={claim.sources} />
                {claim.measure === 'saving' && (
                  <p className="remark">
                    {claim.against
                      ? say('claim.against', { baseline: claim.against[locale] })
                      : say('claim.against-unsaid')}
                  </p>
                )}
              </Section>
              <ModelSection claim={claim} />
              {claim.since.length > 0 && (
                <Section title={say('claim.since')}>
                  <FigureList figures={claim.since} sources={claim.sources} />
                </Section>
              )}
              {claim.known && (
                <Section title={say('claim.known')}>
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
