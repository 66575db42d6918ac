import { parseRecentSearches } from '../state/search-slice';
import type { AppStore } from '../state/store';
import { readDevice, writeDevice } from './device-storage';

const KEY = 'corridor-atlas.searches';

/** Reads the recent searches from this device when the search is first opened, and stores those that follow. */
export function wireRecentSearches(store: AppStore): void {
  store.subscribe((now, before) => {
    if (now.isSearchOpened && !before.isSearchOpened) {
      store.setState({ recentSearches: parseRecentSearches(readDevice(KEY)) });
    } else if (now.recentSearches !== before.recentSearches) {
      const { recentSearches } = now;
      writeDevice(KEY, recentSearches.length === 0 ? null : JSON.stringify(recentSearches));
    }
  });
}
