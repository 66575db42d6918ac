import type { Loan } from '../../../src/domain/loan';
import { yearOfDate } from '../../../src/domain/time-span';
import type { Check } from './check';

/** Millions; no loan of the atlas is nearly as large, so that a greater sum is in another unit. */
const LARGEST = 50_000;

export const loansAreSound: Check = {
  name: 'loansAreSound',
  holds:
    'A loan names its lender once, its sums are millions, its time without repayment is part of its term, and no other record is the same loan.',
  faults: ({ loans }) =>
    loans.flatMap((loan, i) => {
      const file = `data/loans/${loan.id}.yaml`;
      const others = loans.slice(0, i).filter((other) => isSame(other, loan));
      const { years, graceYears } = loan.terms ?? {};
      return [
        ...loan.lenders
          .filter(({ name }, at) => loan.lenders.findIndex((each) => each.name.en === name.en) < at)
          .map(({ name }) => `${file}: lenders: ${name.en} stands twice; name each once`),
        ...loan.sums.flatMap(({ currency, million }, at) =>
          million > LARGEST
            ? [
                `${file}: sums.${at}.million: ${million} million ${currency} is more than any loan here; check the unit`,
              ]
            : [],
        ),
        ...(years !== undefined && graceYears !== undefined && graceYears >= years
          ? [`${file}: terms.graceYears: ${graceYears} is not less than the term of ${years} years`]
          : []),
        ...others.map(
          (other) =>
            `${file}: looks like the loan of data/loans/${other.id}.yaml: same lender, project, year and sum; keep one`,
        ),
      ];
    }),
};

function isSame(a: Loan, b: Loan): boolean {
  const key = ({ lenders, projects, date, sums }: Loan) =>
    [
      lenders[0]?.name.en,
      projects[0],
      yearOfDate(date),
      sums[0]?.currency,
      sums[0]?.million,
    ].join();
  return key(a) === key(b);
}
