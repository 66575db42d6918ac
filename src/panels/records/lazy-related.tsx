import { lazyPart } from '../context/lazy-part';

/** `Nearby`, loaded separately, for the same pages. */
export const LazyNearby = lazyPart(() => import('./nearby').then(({ Nearby }) => Nearby), {
  silent: true,
  messages: ['records'],
});

/** `ProjectLoans`, loaded separately, for the page of a project. */
export const LazyProjectLoans = lazyPart(
  () => import('./project-loans').then(({ ProjectLoans }) => ProjectLoans),
  { silent: true, messages: ['records', 'loans'] },
);

/** `TextSections`, loaded separately, for the same pages. */
export const LazyTextSections = lazyPart(
  () => import('./text-sections').then(({ TextSections }) => TextSections),
  { silent: true, messages: ['records'] },
);

/** `Related`, loaded separately, for pages in the panel's bundle, which lacks its messages. */
export const LazyRelated = lazyPart(() => import('./related').then(({ Related }) => Related), {
  silent: true,
  messages: ['records'],
});
