import { describe, expect, it } from 'vitest';
import { wholeYear } from './whole-year';

describe('wholeYear', () => {
  it.each(['2023', '2023-01/2023-12', '2023-01-01/2023-12-31'])('finds 2023 in %s', (period) => {
    expect(wholeYear(period)).toBe(2023);
  });

  it.each(['2023-04', '2023-01/2023-11', '2022-01/2023-12', '2021/2024', '', undefined])(
    'finds no year in %s',
    (period) => {
      expect(wholeYear(period)).toBeUndefined();
    },
  );
});
