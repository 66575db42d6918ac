import { THE_CORRIDOR } from '../../../domain/corridor';
import { definePage } from '../../context/page-manifest';

export const pages = [
  definePage({
    kind: 'overview',
    path: '',
    chunk: 'panels',
    needs: { records: [{ kind: 'voyage', id: THE_CORRIDOR }] },
    load: () => import('./overview-page').then(({ OverviewPage }) => OverviewPage),
  }),
];
