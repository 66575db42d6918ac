import { describe, expect, it } from 'vitest';
import { parseRecentSearches, type RecentSearch } from './search-slice';
import { createAppStore } from './store';

const search = (address: string): RecentSearch => ({
  address,
  name: { en: address, es: address, pt: address, zh: address },
  kind: 'port',
});

describe('recent searches', () => {
  it('hold each address once, the newest first, and the last eight', () => {
    const store = createAppStore();
    const { rememberSearch } = store.getState();
    for (const letter of 'abcdefghi') rememberSearch(search(letter));
    rememberSearch(search('c'));
    const addresses = store.getState().recentSearches.map(({ address }) => address);
    expect(addresses.join('')).toBe('cihgfedb');
  });

  it('can be forgotten one by one and all together', () => {
    const store = createAppStore();
    const { rememberSearch, forgetSearch, clearRecentSearches } = store.getState();
    for (const letter of 'abc') rememberSearch(search(letter));
    forgetSearch('b');
    expect(store.getState().recentSearches).toEqual([search('c'), search('a')]);
    clearRecentSearches();
    expect(store.getState().recentSearches).toEqual([]);
  });

  it('are parsed from storage without what is damaged', () => {
    const good = search('port/pechy/');
    const stored = [good, null, 7, { ...good, name: { en: 'Chancay' } }, { ...good, address: 1 }];
    expect(parseRecentSearches(JSON.stringify(stored))).toEqual([good]);
    for (const text of [null, '', '{', '{}', '"text"']) {
      expect(parseRecentSearches(text)).toEqual([]);
    }
  });
});
