import type { RecordPage } from './page';
import type { RecordSelection, Selection } from './selection';

/** The kinds of record that the atlas keeps. Each has a page of the same kind; a corridor is shown by its voyage's. */
export type RecordKind = Exclude<RecordPage, 'voyage'> | 'corridor';

export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** `kind/id`, as the published files name a record of any kind. */
export function refKey({ kind, id }: RecordRef): string {
  return `${kind}/${id}`;
}

/** Returns the page that shows a record. */
export function pageOfRecord({ kind, id }: RecordRef): RecordSelection {
  return { kind: kind === 'corridor' ? 'voyage' : kind, id };
}

/** Returns the record that a page shows; undefined for plain pages. Of voyages only the corridor is a record. */
export function recordOf(selection: Selection): RecordRef | undefined {
  return 'id' in selection ? { kind: recordKindOf(selection.kind), id: selection.id } : undefined;
}

export function recordKindOf(page: RecordPage): RecordKind {
  return page === 'voyage' ? 'corridor' : page;
}
