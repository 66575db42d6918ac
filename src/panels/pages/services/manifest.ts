import type { Service } from '../../../domain/service';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly services: true;
  }
  interface CataloguePages {
    readonly service: Service;
  }
}

export const pages = [
  definePage({
    kind: 'services',
    path: 's',
    messages: ['records', 'charts'],
    needs: { references: ['serviceList', 'sailings', 'version'] },
    title: { namespace: 'records', key: 'page.services' },
    load: () => import('./services-page').then(({ ServicesPage }) => ServicesPage),
  }),
  definePage({
    kind: 'service',
    folder: 's',
    messages: ['records'],
    label: 'search.service',
    list: 'services',
    catalogue: {
      schema: () => import('../../../datasets/service-schema').then(({ services }) => services),
    },
    load: () => import('./service-page').then(({ ServicePage }) => ServicePage),
  }),
];
