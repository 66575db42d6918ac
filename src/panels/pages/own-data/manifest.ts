import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly 'own-data': true;
  }
}

export const pages = [
  definePage({
    kind: 'own-data',
    path: 'your-data',
    chunk: 'own',
    messages: ['own', 'records'],
    title: { namespace: 'own', key: 'title' },
    load: () => import('./own-data-page').then(({ OwnDataPage }) => OwnDataPage),
  }),
];
