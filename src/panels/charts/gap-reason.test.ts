import { describe, expect, it } from 'vitest';
import { gapReason } from './gap-reason';

const value = (period: string) =>
  ({ value: 1, qualifier: 'reported', asOf: '2020', period, sources: ['a'] }) as const;
const values = ['2010', '2011-01/2011-09', '2012', '2014', '2017-06', '2018'].map(value);
const why = { en: 'Counted twice.', es: '', pt: '', zh: '' };
const gap = { from: 2015, to: 2015, why, sources: ['a'] };

describe('the reason of a gap', () => {
  it('is that of the sources where they show one', () => {
    expect(gapReason({ values, gaps: [gap] }, 2015, 2017)).toEqual({ kind: 'stated', gap });
    expect(gapReason({ values, gaps: [gap] }, 2013, 2013)).toEqual({ kind: 'unknown' });
  });

  it('names the parts of its years that have a value', () => {
    expect(gapReason({ values }, 2011, 2011)).toEqual({
      kind: 'parts',
      periods: ['2011-01/2011-09'],
    });
    expect(gapReason({ values }, 2015, 2017)).toEqual({ kind: 'parts', periods: ['2017-06'] });
  });

  it('is not known otherwise', () => {
    expect(gapReason({ values }, 2013, 2013)).toEqual({ kind: 'unknown' });
  });
});
