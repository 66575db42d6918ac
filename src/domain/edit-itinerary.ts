import { BY_SEA, type Itinerary, type ItineraryLeg, MAX_STOPS, type Stop } from './itinerary';

/** With another stop at `index`; what led over it on both sides is left to the engine. As it was if it is full. */
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

/** With another stop in the place of one; how one comes there and leaves stays. */
export function replaceStop({ stops, legs }: Itinerary, index: number, stop: Stop): Itinerary {
  return { stops: stops.with(index, stop), legs };
}

/** Without a stop, if two are left. */
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

/** One stop in another place of the order; what was to be passed between is left to the engine. */
export function moveStop(itinerary: Itinerary, from: number, to: number): Itinerary {
  const { stops } = itinerary;
  const stop = stops[from];
  if (!stop || from === to || to < 0 || to >= stops.length) return itinerary;
  const moved = stops.toSpliced(from, 1).toSpliced(to, 0, stop);
  return { stops: moved, legs: moved.slice(1).map(() => BY_SEA) };
}

/** The voyage back: stops and passages in the other order. */
export function reverseItinerary({ stops, legs }: Itinerary): Itinerary {
  return {
    stops: stops.toReversed(),
    legs: legs.toReversed().map(({ via, byLand }) => ({ via: via.toReversed(), byLand })),
  };
}

/** With another way of going from the stop at `index` to the next. */
export function setItineraryLeg(
  { stops, legs }: Itinerary,
  index: number,
  leg: ItineraryLeg,
): Itinerary {
  return { stops, legs: legs.with(index, leg) };
}
