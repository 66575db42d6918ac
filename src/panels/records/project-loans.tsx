import type { ProjectLoan } from '../../domain/loan';
import type { Source } from '../../domain/source';
import { useTranslate } from '../context/atlas-context';
import { FigureList } from '../figures/figure-list';
import { RecordLink } from '../links/record-link';
import { Section } from '../prose/section';
import { LoanCard } from './loan-card';

/** Shows the loans for a project. */
export function ProjectLoans({
  loans,
  sources,
}: {
  readonly loans: readonly ProjectLoan[];
  readonly sources: readonly Source[];
}) {
  const tLoans = useTranslate('loans');
  return (
    <Section title={tLoans('title')}>
      <FigureList figures={[]} sources={sources}>
        {loans.map((loan) => (
          <LoanCard key={loan.id} loan={loan} sources={sources} />
        ))}
      </FigureList>
      <p className="remark">
        <RecordLink selection={{ kind: 'loans' }}>{tLoans('all')}</RecordLink>
      </p>
    </Section>
  );
}
