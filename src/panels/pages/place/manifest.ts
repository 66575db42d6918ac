import { parsePlaceId } from '../../../domain/place';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface ComputedPages {
    readonly place: true;
  }
}

export const pages = [
  definePage({
    kind: 'place',
    folder: 'at',
    chunk: 'place',
    parseId: parsePlaceId,
    messages: ['place', 'records'],
    needs: { references: ['gazetteer'] },
    load: () => import('./place-page').then(({ PlacePage }) => PlacePage),
  }),
];
