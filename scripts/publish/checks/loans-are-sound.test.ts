import { describe, expect, it } from 'vitest';
import type { Loan } from '../../../src/domain/loan';
import { keptData } from '../kept-data.fixture';
import { unexplainedSums } from '../single-sums';
import { faultsIn, withBroken } from './broken-data.fixture';
import { KEPT_CHECKS } from './checks';

const kept = keptData();
const ID = 'toromocho-2010';
const broken = (edit: (loan: Loan) => Partial<Loan>) => withBroken(kept, 'loans', ID, edit);
const faults = (name: string, edit: (loan: Loan) => Partial<Loan>) =>
  faultsIn(KEPT_CHECKS, name, broken(edit));

describe('a rule about loans finds its fault', () => {
  it('loansAreSound: none in the data', () => {
    expect(faultsIn(KEPT_CHECKS, 'loansAreSound', kept)).toBe('');
  });

  it('loansAreSound: a lender that stands twice', () => {
    expect(
      faults('loansAreSound', ({ lenders }) => ({ lenders: [...lenders, ...lenders] })),
    ).toMatch(/toromocho-2010\.yaml: lenders: Export-Import Bank of China stands twice/);
  });

  it('loansAreSound: dollars instead of millions', () => {
    expect(
      faults('loansAreSound', ({ sums }) => ({
        sums: sums.map((sum) => ({ ...sum, million: sum.million * 1_000_000 })),
      })),
    ).toMatch(/toromocho-2010\.yaml: sums\.0\.million: .* check the unit/);
  });

  it('loansAreSound: as long without repayment as the whole term', () => {
    expect(
      faults('loansAreSound', () => ({
        terms: { years: 5, graceYears: 5, sources: ['aiddata-36064'] },
      })),
    ).toMatch(/terms\.graceYears: 5 is not less than the term of 5 years/);
  });

  it('datesInOrder: a date in the future', () => {
    expect(faults('datesInOrder', () => ({ date: '2039' }))).toMatch(
      /toromocho-2010\.yaml: date: 2039 is still to come/,
    );
  });

  it('loansAreSound: a second record of one loan', () => {
    const [loan] = kept.loans.filter(({ id }) => id === ID);
    if (!loan) throw new Error(`There is no ${ID}`);
    const data = { ...kept, loans: [...kept.loans, { ...loan, id: 'again' }] };
    expect(faultsIn(KEPT_CHECKS, 'loansAreSound', data)).toMatch(
      /again\.yaml: looks like the loan of data\/loans\/toromocho-2010\.yaml/,
    );
  });

  it('everyLinkResolves: a project, lender or borrower that does not exist', () => {
    const company = { company: 'no-bank', name: { en: 'No', es: 'No', pt: 'No', zh: 'No' } };
    const found = faults('everyLinkResolves', () => ({
      projects: ['toromoch'],
      lenders: [company],
      borrower: { ...company, company: 'nobody' },
    }));
    expect(found).toMatch(
      /loans\/toromocho-2010\.yaml: projects: there is no toromoch .*toromocho/,
    );
    expect(found).toMatch(/lenders: there is no no-bank in data\/companies/);
    expect(found).toMatch(/borrower: there is no nobody in data\/companies/);
  });

  it('everyFigureHasASource: a sum that cites what is not among the sources', () => {
    expect(
      faults('everyFigureHasASource', ({ sums }) => ({
        sums: sums.map((sum) => ({ ...sum, sources: ['nobody'] })),
      })),
    ).toMatch(/toromocho-2010\.yaml: sums\.0: cites nobody/);
  });

  it('a billion on one publisher without a reason is listed in the report', () => {
    const data = broken(({ sums }) => ({ sums: sums.map(({ single: _, ...sum }) => sum) }));
    expect(unexplainedSums(data)).toContain('data/loans/toromocho-2010.yaml: sums.0');
    expect(unexplainedSums(kept)).not.toContain('data/loans/toromocho-2010.yaml: sums.0');
  });
});
