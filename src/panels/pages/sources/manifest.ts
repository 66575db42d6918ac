import type { CitedSource } from '../../../domain/source';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly sources: true;
  }
  interface CataloguePages {
    readonly source: CitedSource;
  }
}

export const pages = [
  definePage({
    kind: 'sources',
    path: 'source',
    messages: ['records'],
    needs: { references: ['sourceCounts'] },
    title: { namespace: 'records', key: 'page.sources' },
    load: () => import('./sources-page').then(({ SourcesPage }) => SourcesPage),
  }),
  definePage({
    kind: 'source',
    folder: 'source',
    messages: ['records'],
    label: 'search.source',
    list: 'sources',
    hasSitePages: false,
    catalogue: {
      schema: () => import('../../../datasets/source-schema').then(({ sources }) => sources),
    },
    load: () => import('./source-page').then(({ SourcePage }) => SourcePage),
  }),
];
