import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOutOfDate, today } from './is-out-of-date';

describe('isOutOfDate', () => {
  it('starts on the day after a year has passed', () => {
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

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('today', () => {
  it.each([
    ['America/Lima', '2026-12-01T02:00Z', '2026-11-30'],
    ['Asia/Shanghai', '2026-11-30T20:00Z', '2026-12-01'],
    ['Etc/UTC', '2026-12-01T02:00Z', '2026-12-01'],
    ['Pacific/Kiritimati', '2026-12-31T10:00Z', '2027-01-01'],
    ['America/Lima', '0987-01-02T12:00Z', '0987-01-02'],
  ])('in %s at %s is %s', (zone, instant, day) => {
    vi.stubEnv('TZ', zone);
    expect(today(new Date(Date.parse(instant)))).toBe(day);
  });
});
