import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly missing: true;
  }
}

export const pages = [
  definePage({
    kind: 'missing',
    path: 'about/not-found',
    messages: ['missing', 'records'],
    needs: { references: ['missingFacts'] },
    title: { namespace: 'missing', key: 'title' },
    load: () => import('./missing-page').then(({ MissingPage }) => MissingPage),
  }),
];
