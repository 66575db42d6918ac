/** How the contents of a row relate: `unknown` if fewer than two records have any, or one lacks it. */
export type RowDifference = 'same' | 'differ' | 'unknown';

/**
 * Compares what several records say of one thing, each as text that is equal for equal contents; undefined where the record
 * says nothing, which is no difference.
 */
export function differenceOf(contents: readonly (string | undefined)[]): RowDifference {
  const known = contents.filter((each) => each !== undefined);
  if (new Set(known).size > 1) return 'differ';
  return known.length === contents.length && known.length > 1 ? 'same' : 'unknown';
}
