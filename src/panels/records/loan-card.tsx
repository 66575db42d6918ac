import { inWholeUnits } from '../../domain/cost';
import type { LoanParty, LoanSum, LoanTerms, ProjectLoan } from '../../domain/loan';
import type { Locale } from '../../domain/locale';
import { citedSources, type Source } from '../../domain/source';
import { formatDate } from '../../i18n/format-date';
import { formatNumber } from '../../i18n/format-number';
import { labelled } from '../../i18n/labelled';
import type { Translate } from '../../i18n/translator';
import { useLocale, useTranslate } from '../context/atlas-context';
import { Quantity } from '../figures/quantity';
import { RecordLink } from '../links/record-link';
import { wholeAmounts } from '../prose/whole-amounts';
import { SourceChip } from '../sources/source-chip';

const DECIMALS = 3;

/** Shows a loan for a project: who lent, every published sum with its sources, and the terms. Links to the loan's page. */
export function LoanCard({
  loan,
  sources,
}: {
  readonly loan: ProjectLoan;
  readonly sources: readonly Source[];
}) {
  const locale = useLocale();
  const tLoans = useTranslate('loans');
  const [first, ...others] = loan.sums;
  return (
    <div className="figure-card" data-wide data-several={others.length > 0 || undefined}>
      <dt>
        <RecordLink selection={{ kind: 'loan', id: loan.id }}>
          {loan.lenders.map(({ name }) => name[locale]).join(' · ')}
        </RecordLink>
      </dt>
      {first && (
        <LoanSumValue sum={first} date={loan.date} sources={sources}>
          {[
            ...(loan.kind ? [tLoans(`type.${loan.kind}`)] : []),
            ...termsInWords(loan.terms, locale, tLoans),
            labelled(locale, tLoans('borrower'), loan.borrower.name[locale]),
          ].join(' · ')}
        </LoanSumValue>
      )}
      {others.map((sum) => (
        <LoanSumValue
          key={`${sum.currency} ${sum.million}`}
          sum={sum}
          date={loan.date}
          sources={sources}
        />
      ))}
      {loan.note && <dd className="figure-note">{wholeAmounts(loan.note[locale])}</dd>}
    </div>
  );
}

/** Shows a published sum of a loan with its year and sources, and below it what else is to be said. */
export function LoanSumValue({
  sum,
  date,
  sources,
  children,
}: {
  readonly sum: LoanSum;
  readonly date: string;
  readonly sources: readonly Source[];
  readonly children?: string;
}) {
  const locale = useLocale();
  const tLoans = useTranslate('loans');
  const tRecords = useTranslate('records');
  const amount = { currency: sum.currency, value: inWholeUnits(sum.million) };
  return (
    <dd className="figure-value">
      <Quantity {...amount} />
      <span className="figure-about">
        <span className="figure-of">{tLoans('agreed', { date: formatDate(locale, date) })}</span>
        {children && <span className="figure-note">{children}</span>}
        {sum.note && <span className="figure-note">{wholeAmounts(sum.note[locale])}</span>}
        {sum.single && <span className="figure-note">{tRecords(`single.${sum.single}`)}</span>}
        <SourceChip
          sources={citedSources(sum.sources, sources)}
          asOf={date}
          figure={{ label: tLoans('kind'), amount, asOf: date, qualifiers: [] }}
        />
      </span>
    </dd>
  );
}

/** Returns interest and term in words, each only if known. */
export function termsInWords(
  terms: LoanTerms | undefined,
  locale: Locale,
  tLoans: Translate<'loans'>,
): readonly string[] {
  if (!terms) return [];
  const { rate, years, graceYears } = terms;
  const percent = (value: number) => `${formatNumber(locale, value, DECIMALS)}%`;
  const inYears = years !== undefined && tLoans('years', { count: years });
  return [
    ...(rate
      ? [
          'percent' in rate
            ? tLoans('rate.fixed', { percent: percent(rate.percent) })
            : tLoans(`rate.${rate.base}`, { percent: percent(rate.margin) }),
        ]
      : []),
    ...(inYears
      ? [
          graceYears === undefined
            ? inYears
            : tLoans('grace', { years: inYears, count: graceYears }),
        ]
      : []),
  ];
}

/** Links to a party's page if it has one. */
export function LoanPartyName({ party: { company, name } }: { readonly party: LoanParty }) {
  const locale = useLocale();
  if (company === undefined) return <>{name[locale]}</>;
  return <RecordLink selection={{ kind: 'company', id: company }}>{name[locale]}</RecordLink>;
}
