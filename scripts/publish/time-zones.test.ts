import { describe, expect, it } from 'vitest';
import { worldPorts } from './gazetteer';
import { withTimeZones } from './time-zones';

const zoneOf = new Map(worldPorts([]).map(({ id, timeZone }) => [id, timeZone]));

describe('the time zones of ports', () => {
  it('are known to Intl', () => {
    const unknown = [...zoneOf].filter(([, timeZone]) => !isKnown(timeZone));
    expect(unknown).toEqual([]);
  });

  it('are those of places, never of the open sea', () => {
    expect([...zoneOf].filter(([, timeZone]) => timeZone.startsWith('Etc/'))).toEqual([]);
  });

  it.each([
    ['bhbah', 'Asia/Bahrain'],
    ['plswi', 'Europe/Warsaw'],
  ])('of %s near a border is that of its country, %s', (id, timeZone) =>
    expect(zoneOf.get(id)).toBe(timeZone),
  );

  it('of a terminal at sea is that of its country', () => {
    const yangshan = { id: 'cnysn', name: 'Yangshan', country: 'CN' };
    const [port] = withTimeZones([{ ...yangshan, position: [122.6, 30.6] }]);
    expect(port?.timeZone).toBe('Asia/Shanghai');
  });

  it('of a port that the list places on another continent is that of its country', () => {
    const [first] = withTimeZones([
      { id: 'bmsou', name: 'Southampton', country: 'BM', position: [-1.4, 50.91] },
    ]);
    expect(first?.timeZone).toBe('Atlantic/Bermuda');
  });
});

function isKnown(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}
