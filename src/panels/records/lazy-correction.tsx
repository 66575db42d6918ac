import { lazyPart } from '../context/lazy-part';

/** `SuggestCorrection`, loaded after its page. */
export const LazyCorrection = lazyPart(
  () => import('./suggest-correction').then(({ SuggestCorrection }) => SuggestCorrection),
  { silent: true, messages: ['records'] },
);
