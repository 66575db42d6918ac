import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly factors: true;
  }
}

export const pages = [
  definePage({
    kind: 'factors',
    path: 'about/factors',
    messages: ['records'],
    needs: { references: ['factors'] },
    title: { namespace: 'records', key: 'page.factors' },
    load: () => import('./factors-page').then(({ FactorsPage }) => FactorsPage),
  }),
];
