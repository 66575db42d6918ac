import { describe, expect, it } from 'vitest';
import { formatMegabytes } from './format-megabytes';

describe('a size in megabytes', () => {
  it.each([
    ['en', 0, '0 MB'],
    ['en', 900, '0.1 MB'],
    ['en', 3_949_000, '3.9 MB'],
    ['pt', 3_949_000, '3,9 MB'],
    ['en', 17_585_659, '18 MB'],
    ['es', 1_204_000_000, '1,204 MB'],
  ] as const)('%s: %d bytes are %s', (locale, bytes, text) => {
    expect(formatMegabytes(locale, bytes)).toBe(text);
  });
});
