import { parseStoryPage, type Story } from '../../../domain/story';
import { presentStory } from '../../../state/select-records';
import { definePage } from '../../context/page-manifest';

declare module '../../../domain/page' {
  interface PlainPages {
    readonly stories: true;
  }
  interface BundledPages {
    readonly story: Story;
  }
}

export const pages = [
  definePage({
    kind: 'stories',
    path: 'story',
    chunk: 'story',
    messages: ['stories'],
    needs: { references: ['stories'] },
    title: { namespace: 'stories', key: 'title' },
    load: () => import('./stories-page').then(({ StoriesPage }) => StoriesPage),
  }),
  definePage({
    kind: 'story',
    folder: 'story',
    chunk: 'story',
    messages: ['stories'],
    label: { en: 'Story', es: 'Relato', pt: 'História', zh: '专题' },
    list: 'stories',
    needs: { references: ['stories'] },
    // A step in the path is opened with the view that it shows.
    needsOf: (id) => ({ records: [{ kind: 'story', id: id.split('/')[0] ?? '' }] }),
    parseId: parseStoryPage,
    records: {
      folder: 'story',
      has: (id) => !id.includes('/'),
      schema: () => import('../../../datasets/story-schema').then(({ story }) => story),
    },
    presentId: presentStory,
    load: () => import('./story-page').then(({ StoryPage }) => StoryPage),
  }),
];
