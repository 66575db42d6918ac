import * as v from 'valibot';
import { CURRENCIES } from '../domain/cost';
import { SINGLE_REASONS } from '../domain/figure';
import { LOAN_KINDS, type Loan, type ProjectLoan, RATE_BASES } from '../domain/loan';
import { day, localized, partialDate, slug } from './fields';
import { withNumberedSources } from './numbered-sources';
import { source } from './statement-schemas';

const cited = v.pipe(v.array(slug), v.minLength(1, 'expected a source'));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(20));
const years = v.pipe(v.number(), v.gtValue(0), v.maxValue(60));

const sum = v.strictObject({
  currency: v.picklist(['USD', ...CURRENCIES]),
  million: v.pipe(v.number(), v.gtValue(0)),
  note: v.exactOptional(localized),
  single: v.exactOptional(v.picklist(SINGLE_REASONS)),
  sources: cited,
});

const terms = v.strictObject({
  rate: v.exactOptional(
    v.union([
      v.strictObject({ percent }),
      v.strictObject({ base: v.picklist(RATE_BASES), margin: percent }),
    ]),
  ),
  years: v.exactOptional(years),
  graceYears: v.exactOptional(years),
  sources: cited,
});

/** Fields that a loan's file and its published record share. */
export const loanEntries = {
  id: slug,
  kind: v.exactOptional(v.picklist(LOAN_KINDS)),
  date: partialDate,
  sums: v.pipe(v.array(sum), v.minLength(1, 'expected a sum with its sources')),
  terms: v.exactOptional(terms),
  note: v.exactOptional(localized),
};

/** Fields of a loan that only its own record has. */
export const ownLoanEntries = {
  projects: v.pipe(v.array(slug), v.minLength(1, 'expected the id of a project')),
  checked: v.exactOptional(day),
};

const party = v.strictObject({ company: v.exactOptional(slug), name: localized });

const projectLoanEntries = {
  ...loanEntries,
  name: localized,
  lenders: v.pipe(v.array(party), v.minLength(1)),
  borrower: party,
};

export const projectLoan: v.GenericSchema<unknown, ProjectLoan> =
  v.strictObject(projectLoanEntries);

const loan: v.GenericSchema<unknown, Loan> = v.strictObject({
  ...projectLoanEntries,
  ...ownLoanEntries,
  sources: v.array(source),
});

export const loans: v.GenericSchema<unknown, readonly Loan[]> = withNumberedSources(v.array(loan));
