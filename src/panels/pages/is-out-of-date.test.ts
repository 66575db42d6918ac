import { describe, expect, it } from 'vitest';
import { isOutOfDate } from './is-out-of-date';

describe('isOutOfDate', () => {
  it('begins on the day after a year has passed', () => {
    expect(isOutOfDate('2025-06-01', '2026-06-01')).toBe(false);
    expect(isOutOfDate('2025-06-01', '2026-06-02')).toBe(true);
  });

  it('counts a month and a year from their end', () => {
    expect(isOutOfDate('2025-06', '2026-06-30')).toBe(false);
    expect(isOutOfDate('2025-06', '2026-07-01')).toBe(true);
    expect(isOutOfDate('2025', '2026-12-31')).toBe(false);
    expect(isOutOfDate('2024', '2026-01-01')).toBe(true);
  });
});
