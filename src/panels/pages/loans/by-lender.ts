import type { Loan, LoanParty } from '../../../domain/loan';
import { type TimeSpan, touches } from '../../../domain/time-span';

/** Lenders of fewer loans share a group. */
const MIN_LOANS = 3;

/** Loans of one lender, or without a lender those of all that lent seldom. */
interface LoanGroup {
  readonly lender?: LoanParty;
  readonly loans: readonly Loan[];
}

/** Returns the loans that were agreed within a span; all of them for the latest. */
export function agreedWithin(loans: readonly Loan[], time: TimeSpan | null): readonly Loan[] {
  return time ? loans.filter(({ date }) => touches(time, date)) : loans;
}

/** Returns the loans by the lender that stands first, the lender of most first and the rest last; the newest loan first. */
export function byLender(loans: readonly Loan[]): readonly LoanGroup[] {
  const groups = new Map<string, { lender: LoanParty; loans: Loan[] }>();
  for (const loan of loans.toSorted((a, b) => b.date.localeCompare(a.date))) {
    const [lender] = loan.lenders;
    if (!lender) continue;
    const key = lender.company ?? lender.name.en;
    const group = groups.get(key) ?? { lender, loans: [] };
    group.loans.push(loan);
    groups.set(key, group);
  }
  const all = [...groups.values()].toSorted((a, b) => b.loans.length - a.loans.length);
  const often = all.filter(({ loans: own }) => own.length >= MIN_LOANS);
  const rest = loans
    .filter((loan) => !often.some((group) => group.loans.includes(loan)))
    .toSorted((a, b) => b.date.localeCompare(a.date));
  return rest.length > 0 ? [...often, { loans: rest }] : often;
}
