import type { Claim } from '../../../domain/claim';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly claims: true;
  }
  interface CataloguePages {
    readonly claim: Claim;
  }
}

export const pages = [
  definePage({
    kind: 'claims',
    path: 'claim',
    messages: ['records'],
    needs: { references: ['claimList'] },
    title: { namespace: 'records', key: 'page.claims' },
    load: () => import('./claims-page').then(({ ClaimsPage }) => ClaimsPage),
  }),
  definePage({
    kind: 'claim',
    folder: 'claim',
    messages: ['records'],
    label: 'search.claim',
    list: 'claims',
    needs: { references: ['passages', 'factors'] },
    catalogue: {
      schema: () => import('../../../datasets/claim-schema').then(({ claims }) => claims),
    },
    load: () => import('./claim-page').then(({ ClaimPage }) => ClaimPage),
  }),
];
