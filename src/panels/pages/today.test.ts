import { afterEach, describe, expect, it, vi } from 'vitest';
import { today } from './today';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the reader's day", () => {
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
