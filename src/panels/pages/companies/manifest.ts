import type { Company } from '../../../domain/company';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly companies: true;
  }
  interface CataloguePages {
    readonly company: Company;
  }
}

export const pages = [
  definePage({
    kind: 'companies',
    path: 'company',
    messages: ['records'],
    needs: { references: ['companyList'] },
    title: { namespace: 'records', key: 'page.companies' },
    bar: { order: 4, label: 'bar.companies' },
    load: () => import('./companies-page').then(({ CompaniesPage }) => CompaniesPage),
  }),
  definePage({
    kind: 'company',
    folder: 'company',
    messages: ['records'],
    label: 'search.company',
    list: 'companies',
    catalogue: {
      schema: () => import('../../../datasets/company-schema').then(({ companies }) => companies),
    },
    load: () => import('./company-page').then(({ CompanyPage }) => CompanyPage),
  }),
];
