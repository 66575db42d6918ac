import { CLAIM_TOPICS, type ListedClaim } from '../../../domain/claim';
import { CLAIM_ROWS } from '../../../state/record-rows/claim-rows';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { spanOf } from '../../figures/agreement';
import { Quantity } from '../../figures/quantity';
import { RecordListTools } from '../../filters/lazy-record-filters';
import { RecordLink } from '../../links/record-link';
import { Dated } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { wholeAmounts } from '../../prose/whole-amounts';
import { PageHead } from '../../records/page-head';
import { DownloadList, OpenTable } from '../../table/lazy-table';
import '../../styles/catalogue.css';

/** Shows who has published which number about the corridor, grouped by subject. */
export function ClaimsPage() {
  const tRecords = useTranslate('records');
  const claims = useAtlas((state) => state.claimList);
  const shown = useAtlas(CLAIM_ROWS.list);
  return (
    <Parts of="claims">
      <PageHead title={tRecords('page.claims')} />
      <Prose text={tRecords('claims.lead')} lead />
      <Loaded loadable={claims}>
        {(all) => (
          <>
            <RecordListTools kind="claims" count={tRecords('count.claims', { count: all.length })}>
              <OpenTable />
              <DownloadList />
            </RecordListTools>
            <Parts of="claims">
              {CLAIM_TOPICS.map((topic) => {
                const onTopic = shown.filter((claim) => claim.topic === topic);
                if (onTopic.length === 0) return null;
                return (
                  <Section key={topic} title={tRecords(`topic.${topic}`)}>
                    <ClaimLinks claims={onTopic} />
                  </Section>
                );
              })}
            </Parts>
          </>
        )}
      </Loaded>
    </Parts>
  );
}

function ClaimLinks({ claims }: { readonly claims: readonly ListedClaim[] }) {
  const locale = useLocale();
  return (
    <ul className="links">
      {claims.map(({ id, name, claimant, date, claimed }) => (
        <li key={id}>
          <RecordLink selection={{ kind: 'claim', id }} className="link-line claim-line">
            <span className="link-name">{wholeAmounts(name[locale])}</span>
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
