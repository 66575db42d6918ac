import type { Loan } from '../../../domain/loan';
import { isOneYear } from '../../../domain/time-span';
import { useAtlas, useLocale, useTranslate } from '../../context/atlas-context';
import { Parts } from '../../context/fault-boundary';
import { Loaded } from '../../context/loaded';
import { RecordLink } from '../../links/record-link';
import { Dated } from '../../prose/facts';
import { Prose } from '../../prose/prose';
import { Section } from '../../prose/section';
import { wholeAmounts } from '../../prose/whole-amounts';
import { PageHead } from '../../records/page-head';
import { agreedWithin, byLender } from './by-lender';

/** Lists the loans by the lender that stands first, the newest first; those of the chosen time if there is one. */
export function LoansPage() {
  const tLoans = useTranslate('loans');
  const locale = useLocale();
  const loans = useAtlas((state) => state.catalogues.loan);
  const time = useAtlas((state) => state.time);
  return (
    <Parts of="loans">
      <PageHead title={tLoans('title')} />
      <Prose text={tLoans('lead')} lead />
      <Loaded loadable={loans}>
        {(all) => (
          <>
            <p className="remark">
              {time
                ? tLoans('count.time', {
                    count: agreedWithin(all, time).length,
                    all: all.length,
                    years: isOneYear(time) ? String(time.to) : `${time.from}–${time.to}`,
                  })
                : tLoans('count', { count: all.length })}
            </p>
            <Parts of="loans">
              {byLender(agreedWithin(all, time)).map(({ lender, loans: own }) => (
                <Section
                  key={lender?.name.en ?? ''}
                  title={lender?.name[locale] ?? tLoans('others')}
                >
                  <LoanLinks loans={own} />
                </Section>
              ))}
            </Parts>
          </>
        )}
      </Loaded>
    </Parts>
  );
}

function LoanLinks({ loans }: { readonly loans: readonly Loan[] }) {
  const locale = useLocale();
  return (
    <ul className="links">
      {loans.map(({ id, name, date, borrower }) => (
        <li key={id}>
          <RecordLink selection={{ kind: 'loan', id }} className="link-line stacked-line">
            <span className="link-name">{wholeAmounts(name[locale])}</span>
            <span className="link-note">
              {borrower.name[locale]} · <Dated date={date} />
            </span>
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}
