import { describe, expect, it } from 'vitest';
import { yearTicks } from './year-ticks';

describe('yearTicks', () => {
  it('writes every year where there is room', () => {
    expect(yearTicks(2021, 2024, 8)).toEqual([2024, 2021, 2023, 2022]);
  });

  it('skips years where there is little, and wants the last and the first most', () => {
    expect(yearTicks(2010, 2025, 5)).toEqual([2025, 2010, 2020, 2015]);
  });

  it('crowds none beside the first', () => {
    expect(yearTicks(2011, 2024, 8)).toEqual([2024, 2011, 2022, 2020, 2018, 2016, 2014]);
  });

  it('writes one year of one', () => {
    expect(yearTicks(2025, 2025, 5)).toEqual([2025]);
  });

  it('writes the ends alone where there is room for no other', () => {
    expect(yearTicks(1900, 2025, 1)).toEqual([2025, 1900]);
  });
});
