import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localTime, zoneLabel, zoneOf } from './clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Zones with clock changes of an hour, of half an hour and of a whole day, and zones with odd offsets. */
const ZONES = [
  'Europe/Berlin',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/Santiago',
  'America/Los_Angeles',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'America/Lima',
  'Asia/Shanghai',
  'Etc/GMT+11',
] as const;

describe('a clock', () => {
  it('in Lima is five hours behind Greenwich', () => {
    const instant = instantOf('2026-12-01T08:00', 'America/Lima');
    expect(new Date(instant).toISOString()).toBe('2026-12-01T13:00:00.000Z');
    expect(localTime(instant, 'Asia/Shanghai')).toBe('2026-12-01T21:00');
  });

  it('follows summer time', () => {
    expect(instantOf('2026-07-01T12:00', 'Europe/Amsterdam')).toBe(Date.parse('2026-07-01T10:00Z'));
    expect(instantOf('2026-01-01T12:00', 'Europe/Amsterdam')).toBe(Date.parse('2026-01-01T11:00Z'));
  });

  it('at sea follows its longitude', () => {
    expect(zoneOf({ position: [-77.3, -11.5] })).toBe('Etc/GMT+5');
    expect(zoneOf({ position: [-238, 30] })).toBe('Etc/GMT-8');
    expect(zoneOf({ position: [3, 50] })).toBe('Etc/GMT');
    expect(zoneOf({ position: [3, 50], timeZone: 'Europe/Amsterdam' })).toBe('Europe/Amsterdam');
  });

  it('has a label in which east of Greenwich is ahead', () => {
    expect(['Etc/GMT-3', 'Etc/GMT+5', 'Etc/GMT', 'America/Sao_Paulo'].map(zoneLabel)).toEqual([
      'UTC+3',
      'UTC-5',
      'UTC',
      'America/Sao Paulo',
    ]);
  });
});

describe('a local time', () => {
  it.each([
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30Z'],
    ['Australia/Sydney', '2026-04-05T02:30', '2026-04-04T15:30Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z'],
    ['America/St_Johns', '2026-11-01T01:30', '2026-11-01T04:00Z'],
    ['America/Santiago', '2026-04-04T23:30', '2026-04-05T02:30Z'],
  ])('that %s shows twice is the first of the two', (zone, local, instant) => {
    expect(new Date(instantOf(local, zone)).toISOString()).toBe(
      new Date(Date.parse(instant)).toISOString(),
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T03:30'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-04T02:45'],
    ['America/St_Johns', '2026-03-08T02:30', '2026-03-08T03:30'],
    ['America/Santiago', '2026-09-06T00:30', '2026-09-06T01:30'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-31T12:00'],
  ])('that %s skips is moved on by what is skipped', (zone, local, shown) => {
    expect(shownByIntl(instantOf(local, zone), zone)).toBe(shown);
  });

  it('is the first instant at which Intl shows it, in every zone and at any time', () => {
    fc.assert(
      fc.property(instants(), fc.constantFrom(...ZONES), (instant, zone) => {
        const local = shownByIntl(instant, zone);
        expect(localTime(instant, zone)).toBe(local);
        expect(instantOf(local, zone)).toBe(firstByIntl(local, zone));
      }),
      { numRuns: 500 },
    );
  });

  it('is the first instant around every clock change from 2010 to 2030', () => {
    const changes = ZONES.flatMap((zone) => changesOf(zone).map((at) => ({ zone, at })));
    expect(changes.length).toBeGreaterThan(300);
    for (const { zone, at } of changes) {
      const offset = Date.parse(`${shownByIntl(at - MINUTE, zone)}Z`) - (at - MINUTE);
      for (let minutes = -90; minutes <= 90; minutes += 15) {
        const local = new Date(at + offset + minutes * MINUTE).toISOString().slice(0, 16);
        const first = firstByIntl(local, zone);
        // A skipped time has no instant of its own: the offset before the change applies.
        expect(instantOf(local, zone), `${zone} ${local}`).toBe(first ?? at + minutes * MINUTE);
      }
    }
  });
});

function instants() {
  const minutes = (date: string) => Date.parse(date) / MINUTE;
  return fc
    .integer({ min: minutes('2000-01-01T00:00Z'), max: minutes('2037-01-01T00:00Z') })
    .map((minute) => minute * MINUTE);
}

/** Returns a zone's local time according to Intl.DateTimeFormat, as `YYYY-MM-DDThh:mm`. */
function shownByIntl(instant: number, zone: string): string {
  let format = FORMATS.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    FORMATS.set(zone, format);
  }
  return format.format(instant).replace(' ', 'T');
}

/** Returns the first instant at which Intl shows a local time, by trying every offset of a quarter of an hour. */
function firstByIntl(local: string, zone: string): number | undefined {
  for (let offset = 14 * HOUR; offset >= -12 * HOUR; offset -= 15 * MINUTE) {
    const instant = Date.parse(`${local}Z`) - offset;
    if (shownByIntl(instant, zone) === local) return instant;
  }
  return undefined;
}

/** Returns the instants from 2010 to 2030 at which the offset of a zone changes. */
function changesOf(zone: string): readonly number[] {
  const changes: number[] = [];
  const offsetAt = (instant: number) => Date.parse(`${shownByIntl(instant, zone)}Z`) - instant;
  const end = Date.parse('2030-01-01T00:00Z');
  for (let day = Date.parse('2010-01-01T00:00Z'); day < end; day += 24 * HOUR) {
    let [before, after] = [day, day + 24 * HOUR];
    if (offsetAt(before) === offsetAt(after)) continue;
    while (after - before > MINUTE) {
      const middle = Math.floor((before + after) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle) === offsetAt(day)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();
