import type { TradeFlow } from '../../../domain/trade-flow';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly trade: true;
  }
  interface CataloguePages {
    readonly flow: TradeFlow;
  }
}

export const pages = [
  definePage({
    kind: 'trade',
    path: 'trade',
    messages: ['records', 'charts'],
    needs: { catalogues: ['flow'], references: ['version'] },
    title: { namespace: 'records', key: 'page.trade' },
    bar: { order: 5, label: 'bar.trade' },
    load: () => import('./trade-page').then(({ TradePage }) => TradePage),
  }),
  definePage({
    kind: 'flow',
    folder: 'trade',
    messages: ['records', 'charts'],
    label: 'search.flow',
    list: 'trade',
    needs: { references: ['version'] },
    catalogue: {
      file: 'trade.json',
      schema: () => import('../../../datasets/trade-schema').then(({ flows }) => flows),
    },
    load: () => import('./flow-page').then(({ FlowPage }) => FlowPage),
  }),
];
