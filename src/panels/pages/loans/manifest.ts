import type { Loan } from '../../../domain/loan';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly loans: true;
  }
  interface CataloguePages {
    readonly loan: Loan;
  }
}

export const pages = [
  definePage({
    kind: 'loans',
    path: 'loan',
    messages: ['records', 'loans'],
    needs: { catalogues: ['loan'] },
    title: { namespace: 'loans', key: 'title' },
    load: () => import('./loans-page').then(({ LoansPage }) => LoansPage),
  }),
  definePage({
    kind: 'loan',
    folder: 'loan',
    messages: ['records', 'loans'],
    label: { en: 'Loans', es: 'Préstamos', pt: 'Empréstimos', zh: '贷款' },
    list: 'loans',
    catalogue: {
      file: 'loans.json',
      schema: () => import('../../../datasets/loan-schema').then(({ loans }) => loans),
    },
    load: () => import('./loan-page').then(({ LoanPage }) => LoanPage),
  }),
];
