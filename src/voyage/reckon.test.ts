import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, knots, nauticalMiles } from '../geo/units';
import { type Assumptions, inDays, neededSpeed, ofDays, reckonVoyage } from './reckon';

const leg = fc.double({ min: 1, max: 12_000, noNaN: true }).map(nauticalMiles);
const legs = fc.array(leg, { minLength: 1, maxLength: 9 });
const assumptions: fc.Arbitrary<Assumptions> = fc.record({
  speed: fc.double({ min: 8, max: 26, noNaN: true }).map(knots),
  portHours: fc.double({ min: 0, max: 72, noNaN: true }).map(hours),
  weatherMargin: fc.double({ min: 0, max: 0.3, noNaN: true }),
});

describe('a reckoned voyage', () => {
  it('of 9,256 nm at 16 kn without a stop takes 24.1 days', () => {
    const calm = { speed: knots(16), portHours: hours(24), weatherMargin: 0 };
    expect(inDays(reckonVoyage([nauticalMiles(9256)], calm).total)).toBeCloseTo(24.1, 1);
  });

  it('is the sum of its legs and of the calls between them', () => {
    fc.assert(
      fc.property(legs, assumptions, (all, assumed) => {
        const whole = reckonVoyage(all, assumed);
        const parts = all.map((each) => reckonVoyage([each], assumed).total);
        const sum = parts.reduce((total, part) => total + part, 0);
        expect(whole.total).toBeCloseTo(sum + (all.length - 1) * assumed.portHours, 6);
        expect(whole.distance).toBeCloseTo(
          all.reduce((total, each) => total + each, 0),
          6,
        );
      }),
    );
  });

  it('takes as long back as there', () => {
    fc.assert(
      fc.property(legs, assumptions, (all, assumed) => {
        const [there, back] = [all, all.toReversed()].map(
          (way) => reckonVoyage(way, assumed).total,
        );
        expect(back).toBeCloseTo(there ?? Number.NaN, 6);
      }),
    );
  });

  it('is shorter the faster it goes, and longer with another stop', () => {
    fc.assert(
      fc.property(legs, leg, assumptions, (all, more, assumed) => {
        const { total } = reckonVoyage(all, assumed);
        const faster = { ...assumed, speed: knots(assumed.speed * 1.1) };
        expect(reckonVoyage(all, faster).total).toBeLessThan(total);
        expect(reckonVoyage([...all, more], assumed).total).toBeGreaterThan(total);
      }),
    );
  });

  it('takes the time it was to take at the speed that needs', () => {
    fc.assert(
      fc.property(legs, assumptions, (all, assumed) => {
        const { total } = reckonVoyage(all, assumed);
        expect(neededSpeed(all, total, assumed)).toBeCloseTo(assumed.speed, 6);
      }),
    );
  });

  it('cannot be sailed at any speed in less time than its calls take', () => {
    const calls = { portHours: hours(48), weatherMargin: 0 };
    expect(neededSpeed([nauticalMiles(10), nauticalMiles(10)], ofDays(2), calls)).toBeUndefined();
  });

  it('without a leg takes no time', () => {
    const { total, distance } = reckonVoyage([], {
      speed: knots(16),
      portHours: hours(24),
      weatherMargin: 0,
    });
    expect([total, distance]).toEqual([0, 0]);
  });
});
