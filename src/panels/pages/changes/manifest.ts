import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly changes: true;
  }
}

export const pages = [
  definePage({
    kind: 'changes',
    path: 'about/changes',
    messages: ['records'],
    needs: { references: ['version'] },
    title: { namespace: 'records', key: 'page.changes' },
    load: () => import('./changes-page').then(({ ChangesPage }) => ChangesPage),
  }),
];
