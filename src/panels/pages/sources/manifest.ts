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
    needs: { catalogues: ['source'], references: ['graph'] },
    title: { namespace: 'records', key: 'page.sources' },
    load: () => import('./sources-page').then(({ SourcesPage }) => SourcesPage),
  }),
  definePage({
    kind: 'source',
    folder: 'source',
    messages: ['records'],
    label: 'search.source',
    needs: { references: ['graph'] },
    list: 'sources',
    hasSitePages: false,
    catalogue: {
      file: 'sources.json',
      schema: () => import('../../../datasets/source-schema').then(({ sources }) => sources),
    },
    load: () => import('./source-page').then(({ SourcePage }) => SourcePage),
  }),
];
