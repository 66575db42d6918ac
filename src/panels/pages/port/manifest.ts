import type { Port } from '../../../domain/port';
import { presentPort } from '../../../state/select-records';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface BundledPages {
    readonly port: Port;
  }
}

export const pages = [
  definePage({
    kind: 'port',
    folder: 'port',
    chunk: 'panels',
    label: 'search.port',
    needs: { references: ['serviceList', 'version'] },
    records: {
      folder: 'port',
      schema: () => import('../../../datasets/port-schema').then(({ port }) => port),
    },
    presentId: presentPort,
    load: () => import('./port-page').then(({ PortPage }) => PortPage),
  }),
];
