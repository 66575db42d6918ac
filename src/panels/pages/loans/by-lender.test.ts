import { describe, expect, it } from 'vitest';
import type { Loan } from '../../../domain/loan';
import { agreedWithin, byLender } from './by-lender';

const same = (name: string) => ({ en: name, es: name, pt: name, zh: name });

function loan(id: string, lender: string, date: string): Loan {
  return {
    id,
    name: same(id),
    date,
    lenders: [{ company: lender, name: same(lender) }],
    borrower: { name: same('A government') },
    projects: ['a-dam'],
    sums: [{ currency: 'USD', million: 1, sources: ['a'] }],
    sources: [],
  };
}

describe('byLender', () => {
  it('groups the loans of a lender of three, the newest first', () => {
    const [group, ...others] = byLender([
      loan('a', 'bank', '2010'),
      loan('b', 'bank', '2014-06'),
      loan('c', 'bank', '2012'),
    ]);
    expect(group?.lender?.company).toBe('bank');
    expect(group?.loans.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(others).toEqual([]);
  });

  it('puts those of lenders of fewer into one group at the end', () => {
    const groups = byLender([
      loan('d', 'fund', '2020'),
      ...['2010', '2011', '2012'].map((date) => loan(date, 'bank', date)),
      loan('e', 'trust', '2021'),
    ]);
    expect(groups.map(({ lender, loans }) => [lender?.company, loans.length])).toEqual([
      ['bank', 3],
      [undefined, 2],
    ]);
    expect(groups[1]?.loans.map(({ id }) => id)).toEqual(['e', 'd']);
  });
});

it('finds the loans that were agreed in a year or a span, and all for the latest', () => {
  const all = ['2009-12', '2010', '2012-05-03'].map((date) => loan(date, 'bank', date));
  const within = (time: Parameters<typeof agreedWithin>[1]) =>
    agreedWithin(all, time).map(({ id }) => id);
  expect(within({ from: 2010, to: 2010 })).toEqual(['2010']);
  expect(within({ from: 2009, to: 2012 })).toHaveLength(3);
  expect(within(null)).toHaveLength(3);
});
