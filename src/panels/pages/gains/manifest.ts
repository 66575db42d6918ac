import { formatStop, parseStop } from '../../../domain/itinerary';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly gains: true;
  }
  interface ComputedPages {
    readonly 'gains-place': true;
  }
}

const REFERENCES = [
  'landNetwork',
  'costFactors',
  'factors',
  'passages',
  'reachAreas',
  'landRegions',
] as const;

export const pages = [
  definePage({
    kind: 'gains',
    path: 'gains',
    chunk: 'gains',
    messages: ['gains', 'records'],
    needs: { references: [...REFERENCES, 'originDifferences'] },
    title: { namespace: 'gains', key: 'title' },
    bar: { order: 3, label: 'bar.gains' },
    load: () => import('./gains-page').then(({ GainsPage }) => GainsPage),
  }),
  definePage({
    kind: 'gains-place',
    folder: 'gains',
    chunk: 'gains',
    messages: ['gains', 'records'],
    list: 'gains',
    staysMounted: true,
    needs: { references: [...REFERENCES, 'landNetworkSources'] },
    // Formatted by the atlas, so that one place has one address. A port is no origin.
    parseId: (text) => {
      const stop = parseStop(text);
      return stop && stop.kind !== 'port' ? formatStop(stop) : undefined;
    },
    load: () => import('./gains-page').then(({ GainsPlacePage }) => GainsPlacePage),
  }),
];
