import fc from 'fast-check';
import { hours, kilometres, knots, nauticalMiles } from '../geo/units';
import type { LegShape, VoyageParameters } from './voyage-parameters';

/** Generates the parameters of an estimate. */
export const parameters: fc.Arbitrary<VoyageParameters> = fc.record({
  speed: fc.double({ min: 8, max: 26, noNaN: true }).map(knots),
  portHours: fc.double({ min: 0, max: 72, noNaN: true }).map(hours),
  weatherMargin: fc.double({ min: 0, max: 0.3, noNaN: true }),
  landSpeeds: fc.constant({ road: 40, rail: 30, river: 10, tunnel: 40 }),
});

/** Generates a leg by sea with up to three canals. */
export const seaLeg: fc.Arbitrary<LegShape> = fc
  .tuple(
    fc.double({ min: 200, max: 12_000, noNaN: true }),
    fc.uniqueArray(fc.constantFrom(0.1, 0.4, 0.8), { maxLength: 3 }),
  )
  .map(([distance, places]) => ({
    mode: 'sea',
    distance: nauticalMiles(distance),
    canals: places.toSorted().map((share) => ({
      at: nauticalMiles(share * distance),
      length: nauticalMiles(40),
      hours: hours(20 + 30 * share),
    })),
  }));

const landLeg: fc.Arbitrary<LegShape> = fc
  .array(
    fc.record({
      mode: fc.constantFrom('road', 'rail', 'river', 'tunnel'),
      distance: fc.double({ min: 1, max: 2000, noNaN: true }).map(kilometres),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((stretches) => ({ mode: 'land', stretches }));

/** Generates a voyage of one to nine legs. */
export const voyage: fc.Arbitrary<readonly LegShape[]> = fc.array(
  fc.oneof({ weight: 4, arbitrary: seaLeg }, { weight: 1, arbitrary: landLeg }),
  { minLength: 1, maxLength: 9 },
);
