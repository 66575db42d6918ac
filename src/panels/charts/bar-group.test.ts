import { describe, expect, it } from 'vitest';
import { groupsByYear } from './bar-group';

const DOT = { value: 5, isHollow: false, title: '' };

describe('groupsByYear', () => {
  it('keeps an empty group for a year without a value', () => {
    const groups = groupsByYear([
      { year: 2020, dots: [DOT] },
      { year: 2022, dots: [DOT, DOT] },
    ]);
    expect(groups.map(({ label, bars }) => [label, bars.length])).toEqual([
      ['2020', 1],
      ['2021', 0],
      ['2022', 2],
    ]);
  });

  it('is empty without marks', () => {
    expect(groupsByYear([])).toEqual([]);
  });
});
