import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kilometres,
  kilometresToMiles,
  kilometresToNauticalMiles,
  knots,
  miles,
  milesToKilometres,
  nauticalMiles,
  nauticalMilesToKilometres,
  nauticalMilesToMiles,
  sailingTime,
} from './units';

describe('lengths', () => {
  it('have exactly 1852 metres in a nautical mile', () => {
    expect(nauticalMilesToKilometres(nauticalMiles(1))).toBe(1.852);
    expect(kilometresToNauticalMiles(kilometres(1.852))).toBe(1);
  });

  it('have exactly 1609.344 metres in a statute mile', () => {
    expect(milesToKilometres(miles(1))).toBe(1.609344);
    expect(kilometresToMiles(kilometres(1.609344))).toBe(1);
  });

  it('have a nautical mile longer than a statute mile', () => {
    expect(nauticalMilesToMiles(nauticalMiles(1))).toBeCloseTo(1.150779, 6);
  });

  it('convert to kilometres and back without change', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        const there = nauticalMilesToKilometres(nauticalMiles(value));
        expect(kilometresToNauticalMiles(there)).toBeCloseTo(value, 6);
      }),
    );
  });
});

describe('sailingTime', () => {
  it('is a day for 480 miles at 20 knots', () => {
    expect(sailingTime(nauticalMiles(480), knots(20))).toBe(24);
  });

  it('is 0 for no distance', () => {
    expect(sailingTime(nauticalMiles(0), knots(20))).toBe(0);
  });
});
