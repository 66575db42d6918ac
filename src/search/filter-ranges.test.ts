import { describe, expect, it } from 'vitest';
import { takeRanges } from './filter-ranges';

const ranges = (text: string) =>
  takeRanges(text).ranges.map(({ facet, range }) => `${facet}:${range}`);

describe('takeRanges', () => {
  it.each([
    ['above usd 1 bn', 'cost:1000-'],
    ['over 1.5 billion dollars', 'cost:1500-'],
    ['more than usd 500 million', 'cost:500-'],
    ['> $2bn', 'cost:2000-'],
    ['below 300 million', 'cost:-300'],
    ['de mas de 1 000 millones de dolares', 'cost:1000-'],
    ['de mas de 1.000 millones', 'cost:1000-'],
    ['superiores a mil quinientos', undefined],
    ['por encima de 2 mil millones', 'cost:2000-'],
    ['超过10亿美元', 'cost:1000-'],
    ['10亿美元以上', 'cost:1000-'],
    ['5亿美元以下', 'cost:-500'],
    ['opened since 2015', 'opened:2015-'],
    ['begun in 2019', 'begun:2019'],
    ['opened before 2010', 'opened:-2010'],
    ['inaugurados desde 2015', 'opened:2015-'],
    ['2015年以来建成', 'opened:2015-'],
    ['in peru', undefined],
    ['100 km', undefined],
  ])('reads %s', (text, range) => {
    expect(ranges(text)).toEqual(range === undefined ? [] : [range]);
  });

  it('names a cost as filters do in each language', () => {
    expect(takeRanges('above usd 1.5 bn').ranges[0]?.name).toEqual({
      en: 'from USD 1.5bn',
      es: 'desde USD 1,500 millones',
      pt: 'desde USD 1,5\u00a0bilhão',
      zh: '15亿美元以上',
    });
  });

  it('takes what it reads out of the text', () => {
    expect(takeRanges('mines above usd 1 bn in peru').rest.split(/\s+/)).toEqual([
      'mines',
      'in',
      'peru',
    ]);
  });
});
