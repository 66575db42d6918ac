import fc from 'fast-check';
import { COMPARABLE_KINDS, comparisonOf, MAX_COMPARED } from './comparison';
import { slug } from './itinerary.fixture';

/** Generator of comparisons of one to four records of one kind. */
export const comparison = fc
  .tuple(
    fc.constantFrom(...COMPARABLE_KINDS),
    fc.uniqueArray(slug, { minLength: 1, maxLength: MAX_COMPARED }),
  )
  .map(([kind, ids]) => ({ kind, ids }));

/** Generator of the pages of comparisons. */
export const comparisonPage = comparison.map(({ kind, ids }) => {
  const page = comparisonOf(ids.map((id) => ({ kind, id })));
  if (!page) throw new Error(`No page compares ${kind} ${ids.join()}`);
  return page;
});
