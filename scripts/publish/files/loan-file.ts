import * as v from 'valibot';
import { slug, words } from '../../../src/datasets/fields';
import { loanEntries, ownLoanEntries } from '../../../src/datasets/loan-schema';
import { sourceFiles } from './shared-fields';

/** A lender or borrower has either the id of a company in the atlas, or names; `es`, `pt` and `zh` only where they differ. */
const party = v.pipe(
  v.strictObject({
    company: v.exactOptional(slug),
    name: v.exactOptional(words),
    es: v.exactOptional(words),
    pt: v.exactOptional(words),
    zh: v.exactOptional(words),
  }),
  v.check(
    ({ company, name }) => (company === undefined) !== (name === undefined),
    'expected either the id of a company in data/companies or a name',
  ),
);
export type LoanPartyFile = v.InferOutput<typeof party>;

const { id: _, ...entries } = loanEntries;

/** `data/loans/<id>.yaml`. */
export const loanFile = v.strictObject({
  ...entries,
  ...ownLoanEntries,
  lenders: v.pipe(v.array(party), v.minLength(1, 'expected a lender')),
  borrower: party,
  sources: sourceFiles,
});
export type LoanFile = v.InferOutput<typeof loanFile>;
