import { useMemo } from 'react';
import { COMPANY_KINDS, type ListedCompany } from '../../../domain/company';
import { countryName } from '../../../domain/country-name';
import { COMPANY_ROWS } from '../../../state/record-rows/company-rows';
import { ComparableRow } from '../../comparison/comparable-row';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { RecordListTools } from '../../filters/lazy-record-filters';
import { RecordLink } from '../../links/record-link';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { PageHead } from '../../records/page-head';
import { DownloadList, OpenTable } from '../../table/lazy-table';
import '../../styles/catalogue.css';

/** Lists the companies by kind, those with the most projects first. */
export function CompaniesPage() {
  const tRecords = useTranslate('records');
  const companies = useAtlas((state) => state.companyList);
  return (
    <Parts of="companies">
      <PageHead title={tRecords('page.companies')} />
      <Prose text={tRecords('companies.lead')} lead />
      <Loaded loadable={companies}>{({ length }) => <CompanyResults count={length} />}</Loaded>
    </Parts>
  );
}

function CompanyResults({ count }: { readonly count: number }) {
  const tRecords = useTranslate('records');
  const shown = useAtlas(COMPANY_ROWS.list);
  const found = useMemo(() => shown.toSorted(byProjects), [shown]);
  return (
    <Parts of="companies">
      <RecordListTools kind="companies" count={tRecords('companies.count', { count })}>
        <OpenTable />
        <DownloadList />
      </RecordListTools>
      {COMPANY_KINDS.map((kind) => {
        const ofKind = found.filter((company) => company.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <Section key={kind} title={tRecords(`company-kind.${kind}`)}>
            <CompanyLinks companies={ofKind} />
          </Section>
        );
      })}
    </Parts>
  );
}

function CompanyLinks({ companies }: { readonly companies: readonly ListedCompany[] }) {
  const tRecords = useTranslate('records');
  const locale = useLocale();
  return (
    <ul className="links">
      {companies.map(({ id, name, country, projects }) => (
        <ComparableRow key={id} record={{ kind: 'company', id }} name={name[locale]}>
          <RecordLink selection={{ kind: 'company', id }} className="link-line stacked-line">
            <span className="link-name">{name[locale]}</span>
            <span className="link-note">
              {countryName(locale, country)}
              {projects > 0 && ` · ${tRecords('company.projects', { count: projects })}`}
            </span>
          </RecordLink>
        </ComparableRow>
      ))}
    </ul>
  );
}

function byProjects(a: ListedCompany, b: ListedCompany): number {
  return b.projects - a.projects || a.name.en.localeCompare(b.name.en, 'en');
}
