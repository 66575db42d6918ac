import { describe, expect, it } from 'vitest';
import { isContinuous } from './antimeridian';
import { bentLine } from './bent-line';

describe('bentLine', () => {
  it('begins and ends at its positions and bends to the right of travel', () => {
    const west = bentLine([-77, -12], [-238, 31], 0.15);
    expect(west[0]?.[0]).toBeCloseTo(-77, 9);
    expect(west.at(-1)?.[1]).toBeCloseTo(31, 9);
    const middle = west[24]?.[1] ?? 0;
    const straight = bentLine([-77, -12], [-238, 31], 0)[24]?.[1] ?? 0;
    expect(middle).toBeGreaterThan(straight + 10);
  });

  it('does not coincide with its return', () => {
    const there = bentLine([-77, -12], [-238, 31], 0.15)[24]?.[1] ?? 0;
    const back = bentLine([-238, 31], [-77, -12], 0.15)[24]?.[1] ?? 0;
    expect(there - back).toBeGreaterThan(20);
  });

  it('runs past 180 degrees without a jump, along the equator and between equal positions', () => {
    expect(isContinuous(bentLine([170, 0], [190, 0], 0.2))).toBe(true);
    const still = bentLine([0, 0], [0, 0], 0.2);
    expect(still.every(([lon, lat]) => lon === 0 && lat === 0)).toBe(true);
  });

  it('stays below the poles', () => {
    const line = bentLine([0, 80], [170, 85], 0.5);
    expect(Math.max(...line.map(([, lat]) => Math.abs(lat)))).toBeLessThan(90);
  });
});
