import { describe, expect, it } from 'vitest';
import { zoomsOfTowns } from './thin-towns';

describe('zoomsOfTowns', () => {
  it('names heavy towns first', () => {
    const [city = 0, town = 0, village = 0] = zoomsOfTowns([
      { at: [0, 0], weight: 6.6 },
      { at: [30, 0], weight: 5.6 },
      { at: [60, 0], weight: 3.6 },
    ]);
    expect(city).toBe(3);
    expect(town).toBeGreaterThan(city);
    expect(village).toBeGreaterThan(town);
  });

  it('names a town in empty country earlier', () => {
    const [crowded, , alone] = zoomsOfTowns([
      { at: [0, 0], weight: 5.4 },
      { at: [3, 0], weight: 7 },
      { at: [60, 0], weight: 5.4 },
    ]);
    expect(alone).toBeLessThan(crowded ?? 0);
  });

  it('names of two close towns the heavier one, and the other where both have room', () => {
    const [lighter, heavier] = zoomsOfTowns([
      { at: [0, 0], weight: 6.8 },
      { at: [1, 0], weight: 7 },
    ]);
    expect(heavier).toBe(3);
    expect(lighter).toBeGreaterThan(5);
  });

  it('keeps a zoom that is given, for which others make room', () => {
    const zooms = zoomsOfTowns([
      { at: [0, 0], weight: 3, zoom: 3 },
      { at: [1, 0], weight: 7 },
    ]);
    expect(zooms[0]).toBe(3);
    expect(zooms[1]).toBeGreaterThan(3);
  });
});
