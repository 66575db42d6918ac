import fc from 'fast-check';
import { type Itinerary, type ItineraryLeg, pointStop, type Stop } from './itinerary';

/** Generators of slugs, stops and itineraries for property tests. */
export const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/);
export const stop: fc.Arbitrary<Stop> = fc.oneof(
  fc.stringMatching(/^[a-z]{2}[a-z0-9]{3}$/).map((id) => ({ kind: 'port', id }) as const),
  slug.map((id) => ({ kind: 'project', id }) as const),
  slug.map((id) => ({ kind: 'town', id }) as const),
  fc
    .tuple(
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    .map(pointStop),
);
const leg: fc.Arbitrary<ItineraryLeg> = fc.oneof(
  fc.constant({ via: [], byLand: true }),
  fc
    .array(
      slug.filter((id) => id !== 'land'),
      { maxLength: 3 },
    )
    .map((via) => ({ via, byLand: false })),
);
export const itinerary: fc.Arbitrary<Itinerary> = fc
  .array(stop, { minLength: 2, maxLength: 10 })
  .chain((stops) =>
    fc
      .array(leg, { minLength: stops.length - 1, maxLength: stops.length - 1 })
      .map((legs) => ({ stops, legs })),
  );
