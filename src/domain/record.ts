import type { ComputedPage, RecordPage } from './page';
import type { RecordSelection, Selection } from './selection';

/** The kinds of record in the atlas. Each has a page of the same kind, except that the page of a voyage shows the corridor. */
export type RecordKind = Exclude<RecordPage, 'voyage'> | 'corridor';

export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/** A record by its kind and id, or a page that shows no record, to which published files have no links. */
export interface LinkSubject {
  readonly kind: RecordKind | ComputedPage;
  readonly id: string;
}

/** Returns the key of a record in published files: `kind/id`. */
export function refKey({ kind, id }: LinkSubject): string {
  return `${kind}/${id}`;
}

/** Returns the page that shows a record. */
export function pageOfRecord({ kind, id }: RecordRef): RecordSelection {
  return { kind: kind === 'corridor' ? 'voyage' : kind, id };
}

/**
 * Returns the record whose links a page shows; undefined for plain pages. For a voyage that is not the corridor, and for a
 * page that shows no record, no record of the returned id exists.
 */
export function recordOf(selection: Selection): LinkSubject | undefined {
  if (!('id' in selection)) return undefined;
  const { kind, id } = selection;
  return { kind: kind === 'voyage' ? 'corridor' : kind, id };
}

/** Returns the kind of record that a kind of page shows. */
export function recordKindOf(page: RecordPage): RecordKind {
  return page === 'voyage' ? 'corridor' : page;
}
