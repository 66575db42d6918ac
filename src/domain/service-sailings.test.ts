import { describe, expect, it } from 'vitest';
import { shipsAWeek, spaceAWeek } from './service-sailings';

const cited = (value: number, to?: number) =>
  ({
    value,
    ...(to !== undefined && { to }),
    qualifier: 'reported',
    asOf: '2025',
    sources: [],
  }) as const;

describe('sailings of a service', () => {
  it('are one ship a week every seven days, and half a ship every fourteen', () => {
    expect(shipsAWeek({ interval: cited(7) })).toBe(1);
    expect(shipsAWeek({ interval: cited(14) })).toBe(0.5);
  });

  it('carry the space of their ships a week, as a range where sizes differ', () => {
    const interval = cited(14);
    expect(spaceAWeek({ interval, size: cited(2586) })).toEqual({ value: 1293 });
    expect(spaceAWeek({ interval, size: cited(7000, 9000) })).toEqual({ value: 3500, to: 4500 });
    expect(spaceAWeek({ interval })).toBeUndefined();
  });
});
