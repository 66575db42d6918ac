import type { Company } from '../../../domain/company';
import { countryName } from '../../../domain/country-name';
import { linkedRecords } from '../../../domain/record-graph';
import { findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../atlas-context';
import { Parts } from '../../controls/fault-boundary';
import { Facts } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { SourceList } from '../../sources/source-list';
import { Loaded } from '../loaded';
import { PageHead } from '../page-head';
import { RecordLink } from '../record-link';
import { Related } from '../related/related';
import { Tag } from '../tag';

/** A company or authority: what it is, what it is also called, and everything that names it. */
export function CompanyPage({ id }: { readonly id: string }) {
  const say = useTranslate('records');
  const locale = useLocale();
  const companies = useAtlas((state) => state.catalogues.company);
  const company = useAtlas((state) => findInCatalogue(state, 'company', id));
  return (
    <Parts of="company">
      <PageHead
        title={company?.name[locale] ?? say('page.companies')}
        kicker={company ? say(`company-kind.${company.kind}`) : say('page.companies')}
      />
      <Loaded loadable={companies}>
        {() =>
          company && (
            <Parts of="company">
              {company.translated.includes(locale) && <Tag>{say('company.translated')}</Tag>}
              {company.summary ? (
                <Prose text={company.summary[locale]} lead />
              ) : (
                <NamedBy id={id} />
              )}
              <CompanyFacts company={company} />
              <Related of={{ kind: 'company', id }} />
              <SourceList sources={company.sources} />
            </Parts>
          )
        }
      </Loaded>
    </Parts>
  );
}

/** What can be said of a company about which no text is kept: how many projects name it. */
function NamedBy({ id }: { readonly id: string }) {
  const say = useTranslate('records');
  const graph = useAtlas((state) => state.graph);
  if (graph?.state !== 'ready') return null;
  const { length } = linkedRecords(graph.value, { kind: 'company', id }, 'project');
  return length > 0 ? <Prose text={say('company.role-sentence', { count: length })} lead /> : null;
}

function CompanyFacts({ company }: { readonly company: Company }) {
  const say = useTranslate('records');
  const locale = useLocale();
  const { name, aliases, country, parent } = company;
  const owner = useAtlas((state) => parent && findInCatalogue(state, 'company', parent));
  const others = [...new Set([name.en, name.es, name.zh, ...aliases])].filter(
    (each) => each !== name[locale],
  );
  return (
    <Facts
      facts={[
        { term: say('company.seat'), detail: countryName(locale, country) },
        ...(others.length > 0
          ? [{ term: say('company.aliases'), detail: others.join(' · ') }]
          : []),
        ...(owner
          ? [
              {
                term: say('company.parent'),
                detail: (
                  <RecordLink selection={{ kind: 'company', id: owner.id }}>
                    {owner.name[locale]}
                  </RecordLink>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
