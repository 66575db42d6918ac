import type { AppState, AppStore } from '../../state/store';

/**
 * Returns a store whose state follows another's and whose actions do nothing, so that a page can be rendered a second time
 * without changing what the first shows. Its theme is light.
 */
export function paperStore(store: AppStore): AppStore {
  let live: AppState | undefined;
  let onPaper = withoutActions(store.getState());
  const getState = () => {
    if (live !== store.getState()) {
      live = store.getState();
      onPaper = withoutActions(live);
    }
    return onPaper;
  };
  return { ...store, getState, getInitialState: getState, setState: () => undefined };
}

function withoutActions(state: AppState): AppState {
  const entries = Object.entries({ ...state, theme: 'light' }).map(([key, value]) => [
    key,
    typeof value === 'function' ? () => undefined : value,
  ]);
  return Object.fromEntries(entries) as AppState;
}
