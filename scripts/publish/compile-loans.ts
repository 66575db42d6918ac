import { inWholeUnits } from '../../src/domain/cost';
import type { Loan, LoanParty } from '../../src/domain/loan';
import { byLocale, type Locale, type Localized } from '../../src/domain/locale';
import { formatMoney } from '../../src/i18n/format-money';
import type { LoanFile } from './files/loan-file';
import type { PartyNames } from './files/shared-fields';
import type { Names } from './names';
import type { Kept } from './read-dataset';

interface Named {
  readonly id: string;
  readonly name: Localized;
}

/** Returns the loans with the names of their parties and a name made of lender, project and sum. */
export function compileLoans(
  files: readonly Kept<LoanFile>[],
  names: Names,
  projects: readonly Named[],
): readonly Loan[] {
  const named = new Map(projects.map(({ id, name }) => [id, name]));
  return files.map(({ lenders: lenderFiles, borrower, ...file }) => {
    const lenders = lenderFiles.map((party) => partyOf(party, names));
    const name = loanName({ ...file, lenders }, named);
    return { ...file, name, lenders, borrower: partyOf(borrower, names) };
  });
}

function partyOf(party: PartyNames, names: Names): LoanParty {
  const name = names.party(party);
  return party.company === undefined ? { name } : { company: party.company, name };
}

function loanName(
  { lenders, projects, sums }: Pick<Loan, 'lenders' | 'projects' | 'sums'>,
  names: ReadonlyMap<string, Localized>,
): Localized {
  const inWords = (locale: Locale) => {
    const [lender] = lenders;
    const first = lender?.name[locale] ?? '';
    const [project = ''] = projects;
    const what = names.get(project)?.[locale] ?? project;
    const [sum] = sums;
    const money = sum ? formatMoney(locale, inWholeUnits(sum.million), sum.currency) : '';
    return NAMES[locale](lenders.length > 1 ? OTHERS[locale](first) : first, what, money);
  };
  return byLocale(inWords);
}

const OTHERS: Readonly<Record<Locale, (first: string) => string>> = {
  en: (first) => `${first} and others`,
  es: (first) => `${first} y otros`,
  pt: (first) => `${first} e outros`,
  zh: (first) => `${first}等`,
};

const NAMES: Readonly<Record<Locale, (lender: string, project: string, sum: string) => string>> = {
  en: (lender, project, sum) => `${sum}: ${lender} for ${project}`,
  es: (lender, project, sum) => `${sum}: ${lender}, para ${project}`,
  pt: (lender, project, sum) => `${sum}: ${lender}, para ${project}`,
  zh: (lender, project, sum) => `${sum}：${lender}，用于${project}`,
};
