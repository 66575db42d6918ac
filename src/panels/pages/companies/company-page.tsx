import type { Company } from '../../../domain/company';
import { countryName } from '../../../domain/country-name';
import { LOCALES } from '../../../domain/locale';
import { refKey } from '../../../domain/record';
import { findNode, linkedRecords } from '../../../domain/record-graph';
import { graphAround } from '../../../state/select-graph';
import { catalogueAround, findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { RecordLink } from '../../links/record-link';
import { Facts } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { PageHead } from '../../records/page-head';
import { Related } from '../../records/related';
import { Checked, Tag } from '../../records/status';
import { TextSections } from '../../records/text-sections';
import { SourceList } from '../../sources/source-list';

/** Shows a company or authority: what it is, its other names, and every record that names it. */
export function CompanyPage({ id }: { readonly id: string }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const companies = useAtlas((state) => catalogueAround(state, 'company', id));
  const company = useAtlas((state) => findInCatalogue(state, 'company', id));
  return (
    <Parts of="company">
      <PageHead
        title={company?.name[locale] ?? tRecords('page.companies')}
        {...(company && { record: { kind: 'company', id } })}
        kicker={company ? tRecords(`company-kind.${company.kind}`) : tRecords('page.companies')}
      />
      <Loaded loadable={companies}>
        {() =>
          company && (
            <Parts of="company">
              {company.translated.includes(locale) && <Tag>{tRecords('company.translated')}</Tag>}
              {company.summary ? (
                <Prose text={company.summary[locale]} lead />
              ) : (
                <NamedBy id={id} />
              )}
              <Checked record={company} />
              <CompanyFacts company={company} />
              <TextSections record={company} />
              <Related of={{ kind: 'company', id }} />
              <SourceList sources={company.sources} />
            </Parts>
          )
        }
      </Loaded>
    </Parts>
  );
}

/** Says how many projects name a company, for companies without a text. */
function NamedBy({ id }: { readonly id: string }) {
  const tRecords = useTranslate('records');
  const graph = useAtlas((state) => graphAround(state, { kind: 'company', id }));
  if (graph?.state !== 'ready') return null;
  const { length } = linkedRecords(graph.value, { kind: 'company', id }, 'project');
  return length > 0 ? (
    <Prose text={tRecords('company.role-sentence', { count: length })} lead />
  ) : null;
}

function CompanyFacts({ company }: { readonly company: Company }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  const { id, name, aliases, country, parent } = company;
  const owner = useAtlas((state) => {
    const graph = graphAround(state, { kind: 'company', id });
    if (parent === undefined || graph?.state !== 'ready') return undefined;
    return findNode(graph.value, refKey({ kind: 'company', id: parent }));
  });
  const others = [...new Set([...LOCALES.map((each) => name[each]), ...aliases])].filter(
    (each) => each !== name[locale],
  );
  return (
    <Facts
      facts={[
        { term: tRecords('company.seat'), detail: countryName(locale, country) },
        ...(others.length > 0
          ? [{ term: tRecords('company.aliases'), detail: others.join(' · ') }]
          : []),
        ...(owner
          ? [
              {
                term: tRecords('company.parent'),
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
