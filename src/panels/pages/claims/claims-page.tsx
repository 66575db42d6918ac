import { CLAIM_TOPICS, type Claim } from '../../../domain/claim';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { Quantity } from '../../figures/quantity';
import { spanOf } from '../../figures/span-of';
import { Dated } from '../../prose/dated';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { RecordLink } from '../record-link';
import '../catalogue.css';

/** Who has published what number about the corridor, by what it is about. */
export function ClaimsPage() {
  const say = useTranslate('records');
  const claims = useAtlas((state) => state.catalogues.claim);
  return (
    <Parts of="claims">
      <PageHead title={say('page.claims')} />
      <Prose text={say('claims.lead')} lead />
      <Loaded loadable={claims}>
        {(all) => (
          <Parts of="claims">
            {CLAIM_TOPICS.map((topic) => {
              const onTopic = all.filter((claim) => claim.topic === topic);
              if (onTopic.length === 0) return null;
              return (
                <Section key={topic} title={say(`topic.${topic}`)}>
                  <ClaimLinks claims={onTopic} />
                </Section>
              );
            })}
          </Parts>
        )}
      </Loaded>
    </Parts>
  );
}

function ClaimLinks({ claims }: { readonly claims: readonly Claim[] }) {
  const locale = useLocale();
  return (
    <ul className="links">
      {claims.map(({ id, name, claimant, date, claimed }) => (
        <li key={id}>
          <RecordLink selection={{ kind: 'claim', id }} className="link-line claim-line">
            <span className="link-name">{name[locale]}</span>
            <span className="claim-quantity">
              <Quantity unit={claimed.unit} {...spanOf(claimed.values)} />
            </span>
            <span className="link-note">
              {claimant[locale]} · <Dated date={date} />
            </span>
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}
