import { describe, expect, it } from 'vitest';
import type { Locale } from '../domain/locale';
import { type CompactStyle, compactScale, formatCompact } from './format-compact';

const VALUES = [
  999, 1000, 5412.3, 9999, 12_345, 999_999, 2e6, 123_456_789, 28.8e9, 123.45e9, 1e12, 1.234e15,
];

/** The output of Chromium 147, except that its short English has K, M, B and T. */
const COMPACT: readonly (readonly [Locale, CompactStyle, number, string])[] = [
  ['en', 'short', 4, '999|1k|5.412k|9.999k|12.35k|1m|2m|123.5m|28.8bn|123.5bn|1tn|1234tn'],
  [
    'en',
    'long',
    3,
    '999|1 thousand|5.41 thousand|10 thousand|12.3 thousand|1 million|2 million|123 million|28.8 billion|123 billion|1 trillion|1230 trillion',
  ],
  [
    'es',
    'long',
    3,
    '999|1 mil|5.41 mil|10 mil|12.3 mil|1 millón de|2 millones de|123 millones de|28.8 mil millones de|123 mil millones de|1 billón de|1230 billones de',
  ],
  [
    'pt',
    'long',
    3,
    '999|1 mil|5,41 mil|10 mil|12,3 mil|1 milhão de|2 milhões de|123 milhões de|28,8 bilhões de|123 bilhões de|1 trilhão de|1230 trilhões de',
  ],
  [
    'pt',
    'short',
    4,
    '999|1 mil|5,412 mil|9,999 mil|12,35 mil|1 milhão|2 milhões|123,5 milhões|28,8 bilhões|123,5 bilhões|1 trilhão|1234 trilhões',
  ],
  ['zh', 'long', 3, '999|1000|5410|1万|1.23万|100万|200万|1.23亿|288亿|1230亿|1万亿|1230万亿'],
  ['zh', 'short', 4, '999|1000|5412|9999|1.235万|100万|200万|1.235亿|288亿|1235亿|1万亿|1234万亿'],
];

describe('formatCompact', () => {
  it.each(COMPACT)(
    'names the scales in %s, %s, with %d figures',
    (locale, style, figures, text) => {
      const written = VALUES.map((value) => formatCompact(locale, value, { style, figures }));
      expect(written.join('|').replaceAll('\u00a0', ' ')).toBe(text);
    },
  );

  it('formats small and negative amounts and zero', () => {
    const short = { style: 'short', figures: 4 } as const;
    expect(formatCompact('en', 0, short)).toBe('0');
    expect(formatCompact('en', 0.000123456, short)).toBe('0.0001235');
    expect(formatCompact('en', -1_234_567, short)).toBe('−1.235m');
  });

  it('joins a Spanish number and its scale with a no-break space', () => {
    expect(formatCompact('es', 2e9, { style: 'short', figures: 3 })).toBe(
      '2\u00a0mil\u00a0millones',
    );
  });
});

describe('compactScale', () => {
  it('returns the scale of the rounded number', () => {
    const long = { style: 'long', figures: 3 } as const;
    expect(compactScale('en', 999_400, long)).toBe(1e3);
    expect(compactScale('en', 999_600, long)).toBe(1e6);
    expect(compactScale('zh', 5000, long)).toBe(1);
  });
});
