import type { FormerIds } from '../domain/former-ids';
import type { Selection } from '../domain/selection';
import {
  type ComputedManifest,
  hasIds,
  type PageManifest,
  type RecordManifest,
} from '../panels/context/page-manifest';
import { openComparison } from '../state/select-comparison';
import { presentInCatalogue } from '../state/select-records';
import type { AppState, AppStore } from '../state/store';
import { droppedStops } from './resolve-voyage';

type WithId = Extract<Selection, { readonly id: string }>;

/**
 * Redirects a former id to the present one, and an unknown id to its list, with a notice. `fetchFormerIds` is called for an id
 * that no record has; once they are fetched, this is called again.
 */
export function resolveId(
  store: AppStore,
  pages: readonly PageManifest[],
  fetchFormerIds: () => void,
): void {
  const { selection, redirect, formerIds } = store.getState();
  const page = pages.find(({ kind }) => kind === selection.kind);
  if (!('id' in selection) || !page || !hasIds(page)) return;
  const present = presentId(store.getState(), page, selection.id);
  if (present === null) return;
  const isGone = present === undefined || (openComparison(store.getState())?.gone.length ?? 0) > 0;
  if (isGone && formerIds === null) fetchFormerIds();
  else if (isGone && formerIds?.state === 'loading') return;
  else if (isGone && formerIds?.state === 'ready') {
    void resolveFormer(store, page, selection, present, formerIds.value);
  } else if (present === undefined) leadToList(store, page, selection);
  else if (present !== selection.id) {
    redirect({ ...selection, id: present });
    const dropped = selection.kind === 'voyage' ? droppedStops(selection.id, present) : [];
    if (dropped.length > 0) store.getState().notify('unknown-record', dropped.join(', '));
  }
}

async function resolveFormer(
  store: AppStore,
  page: RecordManifest | ComputedManifest,
  selection: WithId,
  present: string | undefined,
  former: FormerIds,
): Promise<void> {
  const { presentFormer, withdrawnOf, withdrawnText } = await import('./resolve-former-id');
  const isOpen = () => store.getState().selection === selection;
  if (!isOpen()) return;
  const { redirect, locale, notify } = store.getState();
  const id = presentFormer(
    present === undefined ? selection : { ...selection, id: present },
    former,
  );
  if (id !== selection.id) redirect({ ...selection, id });
  else if (present === undefined) {
    const withdrawn = withdrawnOf(selection, former);
    if (!withdrawn) return leadToList(store, page, selection);
    const text = await withdrawnText(withdrawn, locale);
    if (!isOpen()) return;
    redirect({ kind: page.list ?? 'overview' });
    notify('withdrawn-record', text);
  }
}

function leadToList(
  store: AppStore,
  page: RecordManifest | ComputedManifest,
  { id }: WithId,
): void {
  const { redirect, notify } = store.getState();
  redirect({ kind: page.list ?? 'overview' });
  notify('unknown-record', id);
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
