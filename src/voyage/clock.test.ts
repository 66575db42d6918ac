import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localTime, zoneLabel, zoneOf } from './clock';

describe('a clock', () => {
  it('in Lima shows what it is told, five hours behind Greenwich', () => {
    const instant = instantOf('2026-12-01T08:00', 'America/Lima');
    expect(new Date(instant).toISOString()).toBe('2026-12-01T13:00:00.000Z');
    expect(localTime(instant, 'Asia/Shanghai')).toBe('2026-12-01T21:00');
  });

  it('follows summer time', () => {
    expect(instantOf('2026-07-01T12:00', 'Europe/Amsterdam')).toBe(Date.parse('2026-07-01T10:00Z'));
    expect(instantOf('2026-01-01T12:00', 'Europe/Amsterdam')).toBe(Date.parse('2026-01-01T11:00Z'));
  });

  it('at sea is that of its longitude', () => {
    expect(zoneOf({ position: [-77.3, -11.5] })).toBe('Etc/GMT+5');
    expect(zoneOf({ position: [-238, 30] })).toBe('Etc/GMT-8');
    expect(zoneOf({ position: [3, 50] })).toBe('Etc/GMT');
    expect(zoneOf({ position: [3, 50], timeZone: 'Europe/Amsterdam' })).toBe('Europe/Amsterdam');
  });

  it('is named so that east of Greenwich is ahead', () => {
    expect(['Etc/GMT-3', 'Etc/GMT+5', 'Etc/GMT', 'America/Sao_Paulo'].map(zoneLabel)).toEqual([
      'UTC+3',
      'UTC-5',
      'UTC',
      'America/Sao Paulo',
    ]);
  });

  it('reads back what it shows, whatever the instant', () => {
    const zones = fc.constantFrom('America/Lima', 'Asia/Shanghai', 'Etc/GMT+11', 'Asia/Kolkata');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000_000 }), zones, (minutes, zone) => {
        const instant = minutes * 60_000;
        expect(instantOf(localTime(instant, zone), zone)).toBe(instant);
      }),
      { numRuns: 300 },
    );
  });
});
