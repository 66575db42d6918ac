import { describe, expect, it } from 'vitest';
import { DATA_YEARS } from '../domain/time-span';
import { formatTime, parseTime } from './time-param';

describe('the time of an address', () => {
  it('is a year or a span of years', () => {
    expect(parseTime('2019')).toEqual({ value: { from: 2019, to: 2019 }, rejected: [] });
    expect(parseTime('2015-2020')).toEqual({ value: { from: 2015, to: 2020 }, rejected: [] });
    expect(formatTime({ from: 2015, to: 2020 })).toBe('2015-2020');
    expect(formatTime({ from: 2019, to: 2019 })).toBe('2019');
  });

  it('is the nearest year of the data, with a word, for one outside', () => {
    const { from: first, to: last } = DATA_YEARS;
    expect(parseTime('1850')).toEqual({ value: { from: first, to: first }, rejected: ['1850'] });
    expect(parseTime('2015-2999')).toEqual({
      value: { from: 2015, to: last },
      rejected: ['2015-2999'],
    });
  });

  it('is put in order, with a word, if it ends before it begins', () => {
    expect(parseTime('2020-2015')).toEqual({
      value: { from: 2015, to: 2020 },
      rejected: ['2020-2015'],
    });
  });

  it('is the latest, with a word, if it is none', () => {
    for (const text of ['', 'soon', '2019-', '-2019', '20190', '2019-2020-2021']) {
      expect(parseTime(text)).toEqual({ value: null, rejected: [text] });
    }
  });
});
