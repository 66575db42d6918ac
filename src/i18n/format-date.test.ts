import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date';

describe('formatDate', () => {
  it.each([
    ['en', '2025', 'Sept 2025', '1 Sept 2025'],
    ['es', '2025', 'septiembre de 2025', '1 de septiembre de 2025'],
    ['pt', '2025', 'setembro de 2025', '1º de setembro de 2025'],
    ['zh', '2025年', '2025年9月', '2025年9月1日'],
  ] as const)('is as exact in %s as the date it is given', (locale, year, month, day) => {
    expect(formatDate(locale, '2025')).toBe(year);
    expect(formatDate(locale, '2025-09')).toBe(month);
    expect(formatDate(locale, '2025-09-01')).toBe(day);
  });

  it('returns text that is no date unchanged', () => {
    expect(formatDate('en', 'spring')).toBe('spring');
  });
});
