import { describe, expect, it } from 'vitest';
import { nauticalMiles } from '../geo/units';
import { practicalDistance } from './practical-distance';

describe('a practical distance', () => {
  it('adds a share and a length', () => {
    const allowance = { share: 0.01, perVoyage: nauticalMiles(8) };
    expect(practicalDistance(nauticalMiles(1000), allowance)).toBe(1018);
  });

  it('is the shortest one where nothing is added', () => {
    const allowance = { share: 0, perVoyage: nauticalMiles(0) };
    expect(practicalDistance(nauticalMiles(1000), allowance)).toBe(1000);
  });
});
