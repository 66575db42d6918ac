import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStore } from '../state/store';
import { wireRecentSearches } from './wire-recent-searches';

const name = { en: 'Chancay', es: 'Chancay', pt: 'Chancay', zh: '钱凯' };
const chancay = { address: 'port/pechy/', name, kind: 'port' };

function openedStore() {
  const store = createAppStore();
  wireRecentSearches(store);
  store.getState().openSearch();
  return store;
}

describe('recent searches', () => {
  beforeEach(() => {
    const stored = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => stored.set(key, text),
      removeItem: (key: string) => stored.delete(key),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are on the device for the next visit, until they are cleared', () => {
    openedStore().getState().rememberSearch(chancay);
    const later = openedStore();
    expect(later.getState().recentSearches).toEqual([chancay]);
    later.getState().clearRecentSearches();
    expect(openedStore().getState().recentSearches).toEqual([]);
  });

  it('last as long as the page if the browser denies storage', () => {
    vi.stubGlobal('localStorage', undefined);
    const store = openedStore();
    store.getState().rememberSearch(chancay);
    expect(store.getState().recentSearches).toEqual([chancay]);
    expect(openedStore().getState().recentSearches).toEqual([]);
  });
});
