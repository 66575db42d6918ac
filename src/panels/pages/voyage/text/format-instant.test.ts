import { describe, expect, it } from 'vitest';
import { formatInstant } from './format-instant';

describe('formatInstant', () => {
  const instant = Date.UTC(2026, 8, 30, 23, 5);

  it.each([
    ['en', '30 Sept 2026, 18:05 GMT-5', '1 Oct 2026, 07:05 GMT+8'],
    ['es', '30 set. 2026, 18:05 GMT-5', '1 oct. 2026, 07:05 GMT+8'],
    ['zh', '2026年9月30日 GMT-5 18:05', '2026年10月1日 GMT+8 07:05'],
  ] as const)('formats date and time in a zone in %s', (locale, lima, shanghai) => {
    expect(formatInstant(locale, instant, 'America/Lima')).toBe(lima);
    expect(formatInstant(locale, instant, 'Asia/Shanghai')).toBe(shanghai);
  });

  it.each([
    ['Europe/Berlin', '1 Oct 2026, 01:05 GMT+2'],
    ['Asia/Kolkata', '1 Oct 2026, 04:35 GMT+5:30'],
    ['America/St_Johns', '30 Sept 2026, 20:35 GMT-2:30'],
    ['Etc/GMT', '30 Sept 2026, 23:05 GMT'],
  ])('gives the distance of %s from Greenwich, never a name of the zone', (zone, text) => {
    expect(formatInstant('en', instant, zone)).toBe(text);
  });
});
