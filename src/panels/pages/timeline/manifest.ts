import type { TimelineEvent } from '../../../domain/event';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly timeline: true;
  }
  interface CataloguePages {
    readonly event: TimelineEvent;
  }
}

export const pages = [
  definePage({
    kind: 'timeline',
    path: 'event',
    messages: ['records'],
    needs: { references: ['eventList'] },
    title: { namespace: 'records', key: 'page.timeline' },
    bar: { order: 6, label: 'bar.timeline' },
    load: () => import('./timeline-page').then(({ TimelinePage }) => TimelinePage),
  }),
  definePage({
    kind: 'event',
    folder: 'event',
    messages: ['records'],
    label: 'search.event',
    list: 'timeline',
    catalogue: {
      schema: () => import('../../../datasets/event-schema').then(({ events }) => events),
    },
    load: () => import('./event-page').then(({ EventPage }) => EventPage),
  }),
];
