import type { ComputedPage, PlainPage, RecordPage } from './page';

/** The page that the address names and the panel shows. */
export type Selection = { readonly kind: PlainPage } | RecordSelection | ComputedSelection;

export interface RecordSelection {
  readonly kind: RecordPage;
  readonly id: string;
}

export interface ComputedSelection {
  readonly kind: ComputedPage;
  readonly id: string;
}

export const OVERVIEW: Selection = { kind: 'overview' };

/**
 * Returns whether the map moves to a page when it is opened: to what a record or a computed page is about, or to the places that
 * the page on who gains compares. Other pages leave the map as it is.
 */
export function movesMap(selection: Selection): boolean {
  return 'id' in selection || selection.kind === 'gains';
}

export function isSameSelection(a: Selection, b: Selection): boolean {
  return a.kind === b.kind && idOf(a) === idOf(b);
}

export function idOf(selection: Selection): string | undefined {
  return 'id' in selection ? selection.id : undefined;
}
