import { choicesAfter } from '../domain/record-table';
import { SHARED_KEYS, type SharedState } from '../state/persistence';
import type { AppState, AppStore } from '../state/store';
import { hrefOf } from './wire-url';

/** The changes to the current state that a link makes. */
export type LinkChange = Partial<
  Pick<AppState, 'locale' | 'selection' | 'closures' | 'rulerPoints'>
>;

/** State that only a voyage's address contains, or that a link to another page replaces. */
const VOYAGE_KEYS: readonly (keyof AppState)[] = ['selection', 'camera', 'options', 'closures'];

/**
 * Returns a function that formats the addresses of links and caches them until the state that they contain changes. A
 * page has a hundred links that are all formatted at every change of the state, and most lead to pages whose address
 * does not contain the voyage. What is `fixed` is the same in all of them, whatever the state.
 */
export function linkCache(
  store: AppStore,
  fixed: Partial<SharedState> = {},
): (change: LinkChange) => string {
  const pages = cacheFor(
    store,
    SHARED_KEYS.filter((key) => !VOYAGE_KEYS.includes(key)),
    fixed,
  );
  const views = cacheFor(store, SHARED_KEYS, fixed);
  return (change) =>
    change.selection && change.selection.kind !== 'voyage' ? pages(change) : views(change);
}

function cacheFor(store: AppStore, keys: readonly (keyof AppState)[], fixed: Partial<SharedState>) {
  const known = new Map<string, string>();
  /** The keys of changes in the map above, by the object that a link keeps while it is rendered. */
  const keyOf = new WeakMap<LinkChange, string>();
  let last = store.getState();
  return (change: LinkChange): string => {
    const state = store.getState();
    if (state !== last && keys.some((key) => state[key] !== last[key])) known.clear();
    last = state;
    const key = keyOf.get(change) ?? JSON.stringify(change);
    keyOf.set(change, key);
    const href =
      known.get(key) ?? hrefOf({ ...state, ...afterOpening(state, change), ...change, ...fixed });
    known.set(key, href);
    return href;
  };
}

/** Returns what opening another page changes besides: it drops the camera and the choices for a table of another kind. */
function afterOpening(state: AppState, { selection }: LinkChange): Partial<AppState> {
  return selection ? { camera: null, ...choicesAfter(state.selection, selection) } : {};
}
