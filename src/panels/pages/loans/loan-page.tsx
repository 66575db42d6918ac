import { Fragment } from 'react';
import type { Loan } from '../../../domain/loan';
import { catalogueAround, findInCatalogue } from '../../../state/select-records';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { FigureList } from '../../figures/figure-list';
import { Facts } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { LoanPartyName, LoanSumValue, termsInWords } from '../../records/loan-card';
import { PageHead } from '../../records/page-head';
import { Related } from '../../records/related';
import { Checked } from '../../records/status';
import { SourceChip } from '../../sources/source-chip';
import { SourceList } from '../../sources/source-list';

/** Shows a loan: its published sums, who lent to whom, the terms, and the projects for which it was lent. */
export function LoanPage({ id }: { readonly id: string }) {
  const tLoans = useTranslate('loans');
  const locale = useLocale();
  const loans = useAtlas((state) => catalogueAround(state, 'loan', id));
  const loan = useAtlas((state) => findInCatalogue(state, 'loan', id));
  return (
    <Parts of="loan">
      <PageHead title={loan?.name[locale] ?? tLoans('title')} kicker={tLoans('kind')} />
      <Loaded loadable={loans}>
        {() =>
          loan && (
            <Parts of="loan">
              <Sums loan={loan} />
              {loan.note && <Prose text={loan.note[locale]} />}
              <Checked record={loan} />
              <LoanFacts loan={loan} />
              <Related of={{ kind: 'loan', id }} />
              <SourceList sources={loan.sources} />
            </Parts>
          )
        }
      </Loaded>
    </Parts>
  );
}

function Sums({ loan: { sums, date, sources } }: { readonly loan: Loan }) {
  const tLoans = useTranslate('loans');
  return (
    <FigureList figures={[]} sources={sources}>
      <div className="figure-card" data-wide data-several={sums.length > 1 || undefined}>
        <dt>{tLoans('sum')}</dt>
        {sums.map((sum) => (
          <LoanSumValue
            key={`${sum.currency} ${sum.million}`}
            sum={sum}
            date={date}
            sources={sources}
          />
        ))}
      </div>
    </FigureList>
  );
}

function LoanFacts({ loan }: { readonly loan: Loan }) {
  const tLoans = useTranslate('loans');
  const locale = useLocale();
  const { lenders, borrower, kind, terms, sources } = loan;
  return (
    <Facts
      facts={[
        {
          term: tLoans(lenders.length > 1 ? 'lenders' : 'lender'),
          detail: lenders.map((party, i) => (
            <Fragment key={party.name.en}>
              {i > 0 && ' · '}
              <LoanPartyName party={party} />
            </Fragment>
          )),
        },
        { term: tLoans('borrower'), detail: <LoanPartyName party={borrower} /> },
        ...(kind ? [{ term: tLoans('type'), detail: tLoans(`type.${kind}`) }] : []),
        ...(terms
          ? [
              {
                term: tLoans('terms'),
                detail: (
                  <>
                    {termsInWords(terms, locale, tLoans).join(' · ')}{' '}
                    <SourceChip
                      sources={sources.filter(({ id }) => terms.sources.includes(id))}
                      asOf={loan.date}
                    />
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
