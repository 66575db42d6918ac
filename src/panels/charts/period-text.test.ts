import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator';
import { periodText } from './period-text';

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
