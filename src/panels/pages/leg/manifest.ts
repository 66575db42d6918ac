import type { LandLeg } from '../../../domain/corridor';
import { presentLeg } from '../../../state/select-records';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface BundledPages {
    readonly leg: LandLeg;
  }
}

export const pages = [
  definePage({
    kind: 'leg',
    folder: 'leg',
    chunk: 'panels',
    label: 'search.leg',
    messages: ['records'],
    records: {
      folder: 'leg',
      schema: () => import('../../../datasets/corridor-schemas').then(({ landLeg }) => landLeg),
    },
    presentId: presentLeg,
    load: () => import('./leg-page').then(({ LegPage }) => LegPage),
  }),
];
