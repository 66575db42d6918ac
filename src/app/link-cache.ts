import { SHARED_KEYS } from '../state/persistence';
import type { AppState, AppStore } from '../state/store';
import { hrefOf } from './wire-url';

/** Where a link leads, as far as it differs from the present view. */
export type LinkChange = Partial<Pick<AppState, 'locale' | 'selection' | 'closures'>>;

/** What an address carries only if it is a voyage's, and what a link to another page replaces. */
const VOYAGE_KEYS: readonly (keyof AppState)[] = ['selection', 'camera', 'options', 'closures'];

/**
 * The addresses of links, each worked out once for as long as nothing changes that it carries: a page has a hundred
 * links, all are asked for at every change of the state, and most lead to a page to which the voyage is nothing.
 */
export function linkCache(store: AppStore): (change: LinkChange) => string {
  const pages = cacheFor(
    store,
    SHARED_KEYS.filter((key) => !VOYAGE_KEYS.includes(key)),
  );
  const views = cacheFor(store, SHARED_KEYS);
  return (change) =>
    change.selection && change.selection.kind !== 'voyage' ? pages(change) : views(change);
}

function cacheFor(store: AppStore, keys: readonly (keyof AppState)[]) {
  const known = new Map<string, string>();
  let last = store.getState();
  return (change: LinkChange): string => {
    const state = store.getState();
    if (keys.some((key) => state[key] !== last[key])) known.clear();
    last = state;
    const key = JSON.stringify(change);
    const href = known.get(key) ?? hrefOf({ ...state, ...withoutCamera(change), ...change });
    known.set(key, href);
    return href;
  };
}

/** A link to another page frames it anew. */
function withoutCamera(change: LinkChange): { camera?: null } {
  return 'selection' in change ? { camera: null } : {};
}
