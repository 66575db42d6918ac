import { describe, expect, it } from 'vitest';
import type { Terrain } from '../../../src/domain/land-network';
import { sinuosityIn } from '../../../src/domain/stretch-length';
import { measureSinuosities, type PublishedSpan } from './measure-sinuosities';

const part = (terrain: Terrain, lineKm: number, country = 'PE') =>
  ({ mode: 'road', terrain, country, lineKm }) as const;
const span = (km: number, ...parts: PublishedSpan['parts']): PublishedSpan => ({ km, parts });

describe('the sinuosity of a mode and terrain', () => {
  it('is the ratio of published lengths to their lines', () => {
    const found = measureSinuosities([
      span(120, part('hills', 100)),
      span(330, part('hills', 300)),
    ]);
    expect(found['road hills']).toBe(1.125);
  });

  it('does not count spans of several terrains', () => {
    const mixed = span(300, part('hills', 100), part('mountains', 100));
    const found = measureSinuosities([span(110, part('hills', 100)), mixed]);
    expect(found['road hills']).toBe(1.1);
  });

  it('is that of the mode where no span has the terrain, and 1 where the mode has none', () => {
    const found = measureSinuosities([span(120, part('hills', 100))]);
    expect(found['road mountains']).toBe(1.2);
    expect(found['rail hills']).toBe(1);
  });

  it('passes over spans shorter than their line or longer than three times it', () => {
    const found = measureSinuosities([
      span(110, part('lowland', 100)),
      span(99, part('lowland', 100)),
      span(301, part('lowland', 100)),
    ]);
    expect(found['road lowland']).toBe(1.1);
  });
});

describe('the sinuosity in a country', () => {
  const spans = [
    span(1400, part('mountains', 1000, 'PE')),
    span(1200, part('mountains', 1000, 'CL')),
  ];

  it('is greater than that of all where the roads of the country wind more, and less where they wind less', () => {
    const found = measureSinuosities(spans);
    // Expected of each: 300 km; 50 km count for the mean of all.
    expect(found['road mountains']).toBe(1.3);
    expect(found['road mountains PE']).toBe(1.3857);
    expect(found['road mountains CL']).toBe(1.2143);
  });

  it('stays near that of all where little is published', () => {
    const found = measureSinuosities([...spans, span(16, part('mountains', 10, 'EC'))]);
    expect(found['road mountains EC']).toBeGreaterThan(found['road mountains'] ?? 0);
    expect(found['road mountains EC']).toBeLessThan(1.33);
  });

  it('holds for its other terrains too', () => {
    const found = measureSinuosities([...spans, span(220, part('lowland', 200, 'BR'))]);
    expect(found['road lowland CL']).toBeLessThan(found['road lowland'] ?? 0);
  });

  it('is that of all countries where nothing is published', () => {
    const found = measureSinuosities(spans);
    expect(sinuosityIn(found, 'road', 'mountains', 'PY')).toBe(1.3);
    expect(sinuosityIn({}, 'road', 'mountains', 'PY')).toBe(1);
  });
});
