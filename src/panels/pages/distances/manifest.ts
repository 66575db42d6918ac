import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly distances: true;
  }
}

export const pages = [
  definePage({
    kind: 'distances',
    path: 'about/distances',
    messages: ['distances'],
    needs: { references: ['passages', 'distances', 'landLengths'] },
    title: { namespace: 'atlas', key: 'distances.title' },
    load: () => import('./distances-page').then(({ DistancesPage }) => DistancesPage),
  }),
];
