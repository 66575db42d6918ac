import { lazyPart } from '../lazy-part';

/** `Related` for pages that come with the panel, which its words do not. */
export const LazyRelated = lazyPart(() => import('./related').then(({ Related }) => Related), {
  silent: true,
  messages: ['records'],
});
