import { describe, expect, it } from 'vitest';
import type { Locale } from '../../domain/locale';
import { translator } from '../../i18n/translator';
import { compactDivisor, compactText, periodText } from './compact-text';

const localization = (locale: Locale) => ({ locale, t: translator(locale) });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('compactText', () => {
  it.each([
    ['en', 'USD 10bn'],
    ['es', 'USD 10 mil millones'],
    ['zh', '100亿美元'],
  ] as const)('formats ten thousand million dollars in %s', (locale, text) => {
    expect(plain(compactText(10e9, 'usd', localization(locale)))).toBe(text);
  });

  it('does not format millions of tonnes as metres', () => {
    expect(compactText(54.2e6, 't', localization('en'))).toBe('54.2 million t');
    expect(plain(compactText(54.2e6, 't', localization('pt')))).toBe('54,2 milhões de t');
  });

  it('leaves small numbers alone', () => {
    expect(compactText(30, 'percent', localization('en'))).toBe('30%');
  });
});

describe('compactDivisor', () => {
  it.each([
    ['en', 28.8e9, 1e9],
    ['es', 28.8e9, 1e9],
    ['zh', 28.8e9, 1e8],
    ['zh', 300_000, 1e4],
    ['es', 1_500_000, 1e6],
    ['en', 30, 1],
    ['en', 0, 1],
  ] as const)('in %s divides %d by %d', (locale, value, divisor) => {
    expect(compactDivisor(value, 'usd', locale)).toBe(divisor);
  });
});

describe('periodText', () => {
  it.each([
    ['2023', '2023'],
    ['2023-01/2023-12', '2023'],
    ['2023-04', 'Apr 2023'],
    ['2025-01/2025-05', 'Jan 2025 – May 2025'],
  ])('writes %s as %s', (period, text) => {
    expect(periodText(period, 'en', translator('en', 'charts'))).toBe(text);
  });
});
