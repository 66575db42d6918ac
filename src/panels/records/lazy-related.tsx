import { lazyPart } from '../context/lazy-part';

/** `Nearby` for the same pages. */
export const LazyNearby = lazyPart(() => import('./nearby').then(({ Nearby }) => Nearby), {
  silent: true,
  messages: ['records'],
});

/** `Related` for pages that come with the panel, which its words do not. */
export const LazyRelated = lazyPart(() => import('./related').then(({ Related }) => Related), {
  silent: true,
  messages: ['records'],
});
