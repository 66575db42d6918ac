import type { Currency } from './cost';
import type { SingleReason } from './figure';
import type { Localized } from './locale';
import type { Source } from './source';

/**
 * What a loan is. `concessional`: of a government, below the market's rate. `preferential`: a preferential buyer's credit.
 * `buyers-credit`: an export buyer's credit. `syndicated`: of several banks together.
 */
export const LOAN_KINDS = ['concessional', 'preferential', 'buyers-credit', 'syndicated'] as const;
export type LoanKind = (typeof LOAN_KINDS)[number];

/** Reference rates to which a margin is added. */
export const RATE_BASES = ['libor-6m', 'libor', 'euribor-6m'] as const;
export type RateBase = (typeof RATE_BASES)[number];

/** The yearly interest in percent: fixed, or a margin above a reference rate. */
export type LoanRate =
  | { readonly percent: number }
  | { readonly base: RateBase; readonly margin: number };

/** A lender or a borrower. */
export interface LoanParty {
  /** Id of its company; absent if the atlas has no page of it. */
  readonly company?: string;
  readonly name: Localized;
}

/** A published sum of a loan, in millions of a currency. */
export interface LoanSum {
  readonly currency: Currency | 'USD';
  readonly million: number;
  /** What the sum is where it differs from the others. */
  readonly note?: Localized;
  readonly single?: SingleReason;
  /** Ids of the record's sources for this sum. */
  readonly sources: readonly string[];
}

export interface LoanTerms {
  readonly rate?: LoanRate;
  /** Until the last repayment. */
  readonly years?: number;
  /** Of them without repayment. */
  readonly graceYears?: number;
  /** Ids of the record's sources for these terms. */
  readonly sources: readonly string[];
}

/** What the page of a project shows of a loan; sources are among those of the project. */
export interface ProjectLoan {
  readonly id: string;
  /** Lender, project and sum, in words made from the record. */
  readonly name: Localized;
  readonly kind?: LoanKind;
  /** When it was agreed. */
  readonly date: string;
  readonly lenders: readonly LoanParty[];
  readonly borrower: LoanParty;
  /** Every sum that was published, the best supported first. */
  readonly sums: readonly LoanSum[];
  readonly terms?: LoanTerms;
  readonly note?: Localized;
}

/** Money lent for projects of the atlas under one agreement. */
export interface Loan extends ProjectLoan {
  /** Ids of the projects for which it was lent. */
  readonly projects: readonly string[];
  /** The day on which something newer was last looked for: `YYYY-MM-DD`. */
  readonly checked?: string;
  readonly sources: readonly Source[];
}
