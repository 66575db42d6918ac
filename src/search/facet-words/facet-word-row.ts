import type { FacetId } from '../../domain/facet';

/**
 * Facet, values with dots between them, and in each language the name that the result shows, then other words for it,
 * separated by `|`; last, if any, the words that a project's text must contain besides.
 */
export type FacetWordRow = readonly [
  facet: FacetId,
  values: string,
  en: string,
  es: string,
  pt: string,
  zh: string,
  text?: string,
];
