import { describe, expect, it } from 'vitest';
import type { Source } from '../../domain/source';
import { citationText, numberSources } from './source-numbers';

function source(id: string, more: Partial<Source> = {}): Source {
  return {
    ...{ id, publisher: 'Cechap', title: `Title of ${id}`, url: `https://example.org/${id}` },
    ...{ language: 'en', kind: 'press' },
    ...more,
  };
}

const known = (...sources: readonly Source[]) => new Map(sources.map((each) => [each.id, each]));

describe('numberSources', () => {
  it('numbers sources from 1 in the order of their first citation', () => {
    const all = known(source('a'), source('b'), source('c'));
    const { cited, numbers } = numberSources([['c'], ['a', 'c'], ['b']], all);
    expect(cited.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(numbers).toEqual([[1], [1, 2], [3]]);
  });

  it('gives sources at one address one number', () => {
    const all = known(source('a'), source('b', { url: 'https://example.org/a' }));
    const { cited, uncited, numbers } = numberSources([['a', 'b'], ['b']], all);
    expect(cited).toHaveLength(1);
    expect(uncited).toEqual([]);
    expect(numbers).toEqual([[1], [1]]);
  });

  it('tells sources without an address apart by publisher and title', () => {
    const { url: _, ...unlinked } = source('a');
    const all = known({ ...unlinked, title: 'One' }, { ...unlinked, id: 'b', title: 'Two' });
    expect(numberSources([['a', 'b']], all).numbers).toEqual([[1, 2]]);
  });

  it('lists what nothing cites apart, and skips ids that are not known', () => {
    const all = known(source('a'), source('b'));
    const { cited, uncited, numbers } = numberSources([['gone', 'b'], []], all);
    expect(cited.map(({ id }) => id)).toEqual(['b']);
    expect(uncited.map(({ id }) => id)).toEqual(['a']);
    expect(numbers).toEqual([[1], []]);
  });
});

describe('citationText', () => {
  it.each([
    [[], ''],
    [[4], '4'],
    [[1, 2], '1, 2'],
    [[1, 3, 4, 5, 9], '1, 3–5, 9'],
  ])('writes %j as "%s"', (numbers, text) => {
    expect(citationText(numbers)).toBe(text);
  });
});
