import * as v from 'valibot';
import { loanEntries, ownLoanEntries } from '../../../src/datasets/loan-schema';
import { editorEntries, partyFile, sourceFiles } from './shared-fields';

const party = partyFile({});

const { id: _, ...entries } = loanEntries;

/** `data/loans/<id>.yaml`. */
export const loanFile = v.strictObject({
  ...entries,
  ...ownLoanEntries,
  ...editorEntries,
  lenders: v.pipe(v.array(party), v.minLength(1, 'expected a lender')),
  borrower: party,
  sources: sourceFiles,
});
export type LoanFile = v.InferOutput<typeof loanFile>;
