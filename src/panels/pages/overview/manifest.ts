import { CORRIDOR_ID } from '../../../domain/corridor';
import { definePage } from '../../context/page-manifest';

export const pages = [
  definePage({
    kind: 'overview',
    path: '',
    chunk: 'panels',
    needs: { references: ['frontPage'], records: [{ kind: 'voyage', id: CORRIDOR_ID }] },
    load: () => import('./overview-page').then(({ OverviewPage }) => OverviewPage),
  }),
];
