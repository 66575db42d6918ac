import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VesselClass } from '../domain/voyage-factors';
import { hours, kilometres, knots, nauticalMiles } from '../geo/units';
import { carbonOf, fuelOf, mainEngineFuelPerDay, perUnit } from './burn';
import { parameters, voyage } from './voyage.fixture';
import type { LegShape } from './voyage-parameters';
import { voyageTimes } from './voyage-times';

const name = { en: 'Ship', es: 'Buque', pt: 'Buque', zh: '船' };
const SHIP: VesselClass = {
  id: 'ship',
  name,
  kind: 'container',
  summary: name,
  capacity: { teu: 8000 },
  reference: { speed: 16, fuelPerDay: 80 },
  auxiliary: { atSea: 5, inPort: 6 },
  figures: [
    {
      id: 'fuel-a-day',
      label: name,
      unit: 't',
      values: [{ value: 70, to: 90, qualifier: 'estimate', asOf: '2020', sources: [] }],
    },
  ],
  sources: [],
};
const VLSFO = { factors: { ttw: 3.151, wtt: 0.541, lcv: 41 } };
const speed = fc.double({ min: 8, max: 26, noNaN: true });

describe('fuelOf', () => {
  it('counts main-engine fuel that rises with the cube of the speed', () => {
    fc.assert(
      fc.property(speed, fc.double({ min: 0.5, max: 2, noNaN: true }), (v, k) => {
        const slow = mainEngineFuelPerDay(SHIP, knots(v));
        const fast = mainEngineFuelPerDay(SHIP, knots(k * v));
        expect(fast.middle / slow.middle).toBeCloseTo(k ** 3, 6);
      }),
    );
  });

  it('returns the reference consumption of ten days at the reference speed, with its bounds and the generators', () => {
    const days = { ...voyageTimes([], { ...PLAIN }), sailing: hours(240) };
    expect(fuelOf(days, SHIP, knots(16))).toEqual({ low: 750, middle: 850, high: 950 });
  });

  it('returns ordered bounds that are never negative', () => {
    fc.assert(
      fc.property(voyage, parameters, (legs, by) => {
        const { low, middle, high } = fuelOf(voyageTimes(legs, by), SHIP, by.speed);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('counts port fuel only at calls between two legs by sea', () => {
    const seaCalls = (legs: readonly LegShape[]) =>
      legs.filter((leg, i) => leg.mode === 'sea' && legs[i + 1]?.mode === 'sea').length;
    fc.assert(
      fc.property(voyage, parameters, (legs, by) => {
        const burnt = (portHours: number) =>
          fuelOf(voyageTimes(legs, { ...by, portHours: hours(portHours) }), SHIP, by.speed).middle;
        const aCallOfADay = SHIP.auxiliary.inPort;
        expect(burnt(24) - burnt(0)).toBeCloseTo(aCallOfADay * seaCalls(legs), 6);
      }),
    );
  });

  it('is 0 for a voyage by land alone', () => {
    const land: LegShape = {
      mode: 'land',
      stretches: [{ mode: 'rail', distance: kilometres(500) }],
    };
    const day = { ...PLAIN, portHours: hours(24) };
    const nothing = { low: 0, middle: 0, high: 0 };
    expect(fuelOf(voyageTimes([land, land], day), SHIP, knots(16))).toEqual(nothing);
  });

  it('is additive over voyages', () => {
    fc.assert(
      fc.property(voyage, parameters, (legs, by) => {
        const whole = fuelOf(voyageTimes(legs, { ...by, portHours: hours(0) }), SHIP, by.speed);
        const parts = legs.map((leg) => fuelOf(voyageTimes([leg], by), SHIP, by.speed).middle);
        expect(whole.middle).toBeCloseTo(
          parts.reduce((sum, part) => sum + part, 0),
          6,
        );
      }),
    );
  });
});

const PLAIN = {
  speed: knots(16),
  portHours: hours(0),
  weatherMargin: 0,
  landSpeeds: { road: 40, rail: 30, river: 10, tunnel: 40 },
};

describe('carbon', () => {
  it('well to wake exceeds tank to wake by the well-to-tank factor', () => {
    const { tankToWake, wellToWake } = carbonOf({ low: 90, middle: 100, high: 110 }, VLSFO);
    expect(tankToWake.middle).toBeCloseTo(315.1, 6);
    expect(wellToWake.middle).toBeCloseTo(369.2, 6);
  });

  it('per container is the total divided by the containers carried', () => {
    const tonnes = { low: 800, middle: 1600, high: 2400 };
    expect(perUnit(tonnes, SHIP, 0.5)).toEqual({ low: 200, middle: 400, high: 600 });
  });

  it('at sea excludes legs over land', () => {
    const legs = [
      { mode: 'land', stretches: [{ mode: 'rail', distance: kilometres(500) }] },
      { mode: 'sea', distance: nauticalMiles(1600), canals: [] },
    ] as const;
    const alone = legs.slice(1);
    expect(fuelOf(voyageTimes(legs, PLAIN), SHIP, knots(16))).toEqual(
      fuelOf(voyageTimes(alone, PLAIN), SHIP, knots(16)),
    );
  });
});
