import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly ports: true;
  }
}

export const pages = [
  definePage({
    kind: 'ports',
    path: 'port',
    messages: ['records'],
    title: { namespace: 'records', key: 'page.ports' },
    load: () => import('./ports-page').then(({ PortsPage }) => PortsPage),
  }),
];
