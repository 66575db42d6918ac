import { describe, expect, it } from 'vitest';
import { NO_ANSWER, type SearchResult } from '../../search/search-result';
import { shownGroups } from './result-groups';

const result = (key: string): SearchResult => ({
  key,
  group: 'port',
  kind: 'port',
  name: { en: key, es: key, pt: key, zh: key },
  target: { kind: 'address', address: `port/${key}/` },
});

const headings = (...args: Parameters<typeof shownGroups>) =>
  shownGroups(...args).map(({ heading, items }) => [heading, ...items.map(({ key }) => key)]);

describe('shownGroups', () => {
  it('keeps the groups that have results, and the filter after them', () => {
    const groups = [
      { group: 'port', results: [result('pechy')] },
      { group: 'place', results: [] },
    ] as const;
    expect(headings({ ...NO_ANSWER, groups }, result('filter'))).toEqual([
      ['port', 'pechy'],
      ['filter', 'filter'],
    ]);
  });

  it('offers the nearest names only if nothing is found', () => {
    const nearest = [result('pecll')];
    expect(headings({ ...NO_ANSWER, nearest })).toEqual([['nearest', 'pecll']]);
    const groups = [{ group: 'port', results: [result('pechy')] }] as const;
    expect(headings({ ...NO_ANSWER, groups, nearest })).toEqual([['port', 'pechy']]);
    expect(headings(NO_ANSWER)).toEqual([]);
  });
});
