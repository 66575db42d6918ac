import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly 'use-data': true;
  }
}

export const pages = [
  definePage({
    kind: 'use-data',
    path: 'about/data',
    messages: ['bulk'],
    needs: { references: ['version'] },
    title: { namespace: 'bulk', key: 'title' },
    load: () => import('./use-data-page').then(({ UseDataPage }) => UseDataPage),
  }),
];
