import { parseItinerary } from '../domain/itinerary';
import type { SeaRoute } from '../domain/sea-route';
import { type LegPlan, type Place, planLegs } from '../domain/voyage';
import type { Position } from '../geo/position';
import { nauticalMiles } from '../geo/units';
import type { PlanItinerary } from './propose-alternatives';

const POSITIONS: Readonly<Record<string, Position>> = {
  ...{ pechy: [-77.3, -11.6], cnsgh: [122, 31], nlrtm: [4, 52], sgsin: [104, 1.3] },
  ...{ pecll: [-77.2, -12.1], mxzlo: [-104.3, 19], mxlzc: [-102.2, 17.9], pablb: [-79.6, 8.9] },
  krpus: [129, 35],
};

/** Returns the itinerary and places of an id such as `pechy~cnsgh`. */
export function voyageBetween(id: string) {
  const itinerary = parseItinerary(id);
  if (!itinerary) throw new Error(`${id} is no itinerary`);
  return { itinerary, places: placesOf(itinerary.stops) };
}

/** Plans an itinerary between the ports of this file. Returns undefined if it has any other port. */
export const plan: PlanItinerary = (itinerary, closures): readonly LegPlan[] | undefined => {
  const places = placesOf(itinerary.stops);
  return places.length === itinerary.stops.length
    ? planLegs(itinerary, places, closures, () => undefined)
    : undefined;
};

/** Returns a route of a length in nautical miles through the given passages. */
export function seaRoute(miles: number, ...passages: readonly string[]): SeaRoute {
  return {
    ok: true,
    distance: nauticalMiles(miles),
    ...{ track: [], waypoints: [], approaches: [], flags: [] },
    passages: passages.map((id) => ({ id, position: [0, 0], distance: nauticalMiles(1) })),
  };
}

function placesOf(stops: readonly Place['stop'][]): readonly Place[] {
  return stops.flatMap((stop) => {
    const position = 'id' in stop ? POSITIONS[stop.id] : undefined;
    return position ? [{ stop, name: null, position }] : [];
  });
}
