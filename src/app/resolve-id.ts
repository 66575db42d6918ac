import {
  type ComputedManifest,
  hasIds,
  type PageManifest,
  type RecordManifest,
} from '../panels/context/page-manifest';
import { presentInCatalogue } from '../state/select-records';
import type { AppState, AppStore } from '../state/store';
import { droppedStops } from './resolve-voyage';

/** Redirects a former id to the present one, and an unknown id to its list, with a notice. */
export function resolveId(store: AppStore, pages: readonly PageManifest[]): void {
  const { selection, notify, redirect } = store.getState();
  const page = pages.find(({ kind }) => kind === selection.kind);
  if (!('id' in selection) || !page || !hasIds(page)) return;
  const present = presentId(store.getState(), page, selection.id);
  if (present === null || present === selection.id) return;
  if (present === undefined) {
    redirect({ kind: page.list ?? 'overview' });
    notify('unknown-record', selection.id);
    return;
  }
  redirect({ ...selection, id: present });
  const dropped = selection.kind === 'voyage' ? droppedStops(selection.id, present) : [];
  if (dropped.length > 0) notify('unknown-record', dropped.join(', '));
}

/** Returns the present id of a page, null while that is not known yet, and undefined for an unknown id. */
function presentId(
  state: AppState,
  page: RecordManifest | ComputedManifest,
  id: string,
): string | null | undefined {
  if ('catalogue' in page) return presentInCatalogue(state, page.kind, id);
  return page.presentId ? page.presentId(state, id) : id;
}
