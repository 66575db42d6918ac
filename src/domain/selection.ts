import type { RecordRef } from './record';

/** The pages that are no record's: lists of records, and what is said about the atlas. */
export const PLAIN_PAGES = [
  'overview',
  'projects',
  'services',
  'companies',
  'trade',
  'claims',
  'timeline',
  'sources',
  'about',
  'distances',
  'factors',
  'changes',
  'measure',
] as const;
export type PlainPage = (typeof PLAIN_PAGES)[number];

/** What the address names and the panel shows. */
export type Selection = { readonly kind: PlainPage } | RecordRef;

export const OVERVIEW: Selection = { kind: 'overview' };

export function isSameSelection(a: Selection, b: Selection): boolean {
  return a.kind === b.kind && idOf(a) === idOf(b);
}

export function idOf(selection: Selection): string | undefined {
  return 'id' in selection ? selection.id : undefined;
}
