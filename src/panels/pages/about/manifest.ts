import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly about: true;
  }
}

export const pages = [
  definePage({
    kind: 'about',
    path: 'about',
    messages: ['about', 'offline'],
    needs: { references: ['version'] },
    title: { namespace: 'atlas', key: 'about.title' },
    bar: { order: 7, label: 'bar.about' },
    load: () => import('./about-page').then(({ AboutPage }) => AboutPage),
  }),
];
