import { BY_SEA, type Itinerary, type ItineraryLeg, MAX_STOPS, type Stop } from './itinerary';

/**
 * Returns the itinerary with a stop inserted at `index`. The legs on both sides of the new stop go by sea without required
 * passages. Returns the itinerary unchanged if it already has `MAX_STOPS`.
 */
export function insertStop(itinerary: Itinerary, index: number, stop: Stop): Itinerary {
  const { stops, legs } = itinerary;
  if (stops.length >= MAX_STOPS) return itinerary;
  const isBetween = index > 0 && index < stops.length;
  return {
    stops: stops.toSpliced(index, 0, stop),
    legs: isBetween
      ? legs.toSpliced(index - 1, 1, BY_SEA, BY_SEA)
      : legs.toSpliced(index === 0 ? 0 : legs.length, 0, BY_SEA),
  };
}

/** Returns the itinerary with another stop at `index`. Keeps the legs on both sides. */
export function replaceStop({ stops, legs }: Itinerary, index: number, stop: Stop): Itinerary {
  return { stops: stops.with(index, stop), legs };
}

/**
 * Returns the itinerary without the stop at `index`. The leg that joins its neighbours goes by sea without required passages.
 * Returns the itinerary unchanged if it has only two stops.
 */
export function removeStop(itinerary: Itinerary, index: number): Itinerary {
  const { stops, legs } = itinerary;
  if (stops.length <= 2) return itinerary;
  const isBetween = index > 0 && index < stops.length - 1;
  return {
    stops: stops.toSpliced(index, 1),
    legs: isBetween
      ? legs.toSpliced(index - 1, 2, BY_SEA)
      : legs.toSpliced(index === 0 ? 0 : legs.length - 1, 1),
  };
}

/** Returns the itinerary with one stop moved to another index. All legs go by sea without required passages. */
export function moveStop(itinerary: Itinerary, from: number, to: number): Itinerary {
  const { stops } = itinerary;
  const stop = stops[from];
  if (!stop || from === to || to < 0 || to >= stops.length) return itinerary;
  const moved = stops.toSpliced(from, 1).toSpliced(to, 0, stop);
  return { stops: moved, legs: moved.slice(1).map(() => BY_SEA) };
}

/** Returns the return voyage: stops, legs and required passages in reverse order. */
export function reverseItinerary({ stops, legs }: Itinerary): Itinerary {
  return {
    stops: stops.toReversed(),
    legs: legs.toReversed().map(({ via, byLand }) => ({ via: via.toReversed(), byLand })),
  };
}

/** Returns the itinerary with another leg from the stop at `index` to the next. */
export function setItineraryLeg(
  { stops, legs }: Itinerary,
  index: number,
  leg: ItineraryLeg,
): Itinerary {
  return { stops, legs: legs.with(index, leg) };
}
