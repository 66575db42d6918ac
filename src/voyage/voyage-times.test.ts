import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hours, knots, nauticalMiles } from '../geo/units';
import { callTimes } from './call-times';
import { momentAt, segmentStarts } from './moment';
import { segmentsOf } from './segments';
import { parameters, seaLeg, voyage } from './voyage.fixture';
import type { LegShape, VoyageParameters } from './voyage-parameters';
import { daysToHours, hoursToDays, neededSpeed, voyageTimes } from './voyage-times';

const PLAIN: VoyageParameters = {
  speed: knots(16),
  portHours: hours(24),
  weatherMargin: 0,
  landSpeeds: { road: 40, rail: 30, river: 10, tunnel: 40 },
};

function open(distance: number): LegShape {
  return { mode: 'sea', distance: nauticalMiles(distance), canals: [] };
}

describe('voyageTimes', () => {
  it('returns 24.1 days for 9,256 nm at 16 kn without a stop', () => {
    expect(hoursToDays(voyageTimes([open(9256)], PLAIN).total)).toBeCloseTo(24.1, 1);
  });

  it('replaces the sailing time of a canal of 44 nm by its transit time', () => {
    const leg: LegShape = {
      mode: 'sea',
      distance: nauticalMiles(1000),
      canals: [{ at: nauticalMiles(300), length: nauticalMiles(44), hours: hours(24) }],
    };
    const { sailing, inCanals, distance } = voyageTimes([leg], PLAIN);
    expect(sailing).toBeCloseTo(956 / 16, 9);
    expect(inCanals).toBe(24);
    expect(distance).toBe(1000);
  });

  it('is the sum of its legs and of the calls between them', () => {
    fc.assert(
      fc.property(voyage, parameters, (legs, by) => {
        const whole = voyageTimes(legs, by);
        const parts = legs.map((leg) => voyageTimes([leg], by));
        const sum = (key: 'total' | 'distance' | 'onLand') =>
          parts.reduce((total, part) => total + part[key], 0);
        expect(whole.total).toBeCloseTo(sum('total') + (legs.length - 1) * by.portHours, 6);
        expect(whole.distance).toBeCloseTo(sum('distance'), 6);
        expect(whole.onLand).toBeCloseTo(sum('onLand'), 6);
      }),
    );
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(voyage, parameters, (legs, by) => {
        const [there, back] = [legs, legs.toReversed()].map((way) => voyageTimes(way, by));
        expect(back?.total).toBeCloseTo(there?.total ?? Number.NaN, 6);
        expect(back?.distance).toBeCloseTo(there?.distance ?? Number.NaN, 6);
      }),
    );
  });

  it('is shorter at a higher speed and longer with another stop', () => {
    fc.assert(
      fc.property(
        fc.array(seaLeg, { minLength: 1, maxLength: 5 }),
        seaLeg,
        parameters,
        (legs, more, by) => {
          const { total } = voyageTimes(legs, by);
          expect(voyageTimes(legs, { ...by, speed: knots(by.speed * 1.1) }).total).toBeLessThan(
            total,
          );
          expect(voyageTimes([...legs, more], by).total).toBeGreaterThan(total);
        },
      ),
    );
  });

  it('takes the required time at the speed that neededSpeed returns', () => {
    fc.assert(
      fc.property(fc.array(seaLeg, { minLength: 1, maxLength: 5 }), parameters, (legs, by) => {
        const { total } = voyageTimes(legs, by);
        expect(neededSpeed(legs, total, by)).toBeCloseTo(by.speed, 6);
      }),
    );
  });

  it('has no needed speed for less time than its calls take', () => {
    const by = { ...PLAIN, portHours: hours(48) };
    expect(neededSpeed([open(10), open(10)], daysToHours(2), by)).toBeUndefined();
  });

  it('is 0 without legs', () => {
    const { total, distance } = voyageTimes([], PLAIN);
    expect([total, distance]).toEqual([0, 0]);
  });
});

describe('callTimes', () => {
  it('returns ascending times with stays of the call time, ending with the voyage', () => {
    fc.assert(
      fc.property(voyage, parameters, (legs, by) => {
        const segments = segmentsOf(legs, by);
        const times = callTimes(segments, legs.length);
        expect(times).toHaveLength(legs.length + 1);
        for (const [i, { arrives, leaves }] of times.entries()) {
          const before = times[i - 1]?.leaves;
          if (arrives !== undefined && before !== undefined) {
            expect(arrives).toBeGreaterThanOrEqual(before);
          }
          if (arrives !== undefined && leaves !== undefined) {
            expect(leaves - arrives).toBeCloseTo(by.portHours, 6);
          }
        }
        expect(times.at(-1)?.arrives).toBeCloseTo(voyageTimes(legs, by).total, 6);
      }),
    );
  });
});

describe('momentAt', () => {
  it('returns the segment at a time and the distance along its leg', () => {
    const segments = segmentsOf([open(160), open(320)], PLAIN);
    expect(segmentStarts(segments)).toEqual([0, 10, 34]);
    expect(momentAt(segments, hours(5))).toMatchObject({ share: 0.5, alongLeg: 80 });
    expect(momentAt(segments, hours(20))?.segment.kind).toBe('port');
    expect(momentAt(segments, hours(44))).toMatchObject({ alongLeg: 160, segment: { leg: 1 } });
  });

  it('clamps a time to the voyage', () => {
    const segments = segmentsOf([open(160)], PLAIN);
    expect(momentAt(segments, hours(-3))?.alongLeg).toBe(0);
    expect(momentAt(segments, hours(99))?.alongLeg).toBe(160);
    expect(momentAt([], hours(1))).toBeUndefined();
  });
});
